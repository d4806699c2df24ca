# Russian: words of fighting between states and forces; in a document with one, the dead that a state's body counts are its own. Own work.
# Licence: Apache-2.0.

[clash]
агрессор @man
артобстрел @thing
армейск @adj позици @tsiya
боестолкновени @event
боев @adj действи @event
бои
боях
боев
вооруженн @adj конфликт @thing
вооруженн @adj столкновени @event
гаубиц @thing-a
демаркаци @tsiya
деэскалаци @tsiya
лини @tsiya соприкосновения
миномет @thing
минометн @adj
наступлени @event
обмен @thing пленными
обстрел @thing
обстреля @past-l
обстрелива @pres-e
огнестрельн @adj
перемири @event
перестрелк @thing-ka
перестрел @thing-ka
пограничн @adj застав @thing-a
приграничн @adj конфликт @thing
прекращени @event огня
режим @thing прекращения огня
ракетн @adj удар @thing
авиаудар @thing
авиабомб @thing-a
столкновени @event на границе
спорн @adj участк @man-rest
линии разграничения
удар @thing беспилотник @man
удар @thing дрон @man
удерживаем @adj лиц @neuter
