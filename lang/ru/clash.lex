# Russian: words of fighting between states and forces; in a document with one, the dead that a state's body counts are its own. Own work.
# Licence: Apache-2.0.

[clash]
авиабомб @thing-a
авианалет @thing
авиаудар @thing
агрессор @man
армейск @adj позици @tsiya
артиллери @tsiya
артиллерийск @adj
артобстрел @thing
атак @thing-a беспилотник @man
атак @thing-a дрон @man
беспилотник @man
боев
боев @adj действи @event
боекомплект @thing
боем
боестолкновени @event
бои
бомбардировк @thing-a
бомбардировок
боях
военнопленн @adj
вооруженн @adj конфликт @thing
вооруженн @adj провокаци @tsiya
вооруженн @adj столкновени @event
всу
гаубиц @thing-a
демаркаци @tsiya
деэскалаци @tsiya
диверсионн @adj групп @thing-a
лини @tsiya соприкосновения
лини @tsiya фронта
линии разграничения
миномет @thing
минометн @adj
наступательн @adj
наступлени @event
обмен @thing пленными
обстрел @thing
обстрелива @pres-e
обстреля @past-l
огнестрельн @adj
оккупант @man
перемири @event
перестрел @thing-ka
перестрелк @thing-ka
погранзастав @thing-a
пограничн @adj застав @thing-a
пограничн @adj столкновени @event
прекращени @event огня
приграничн @adj конфликт @thing
приграничн @adj столкновени @event
ракетн @adj обстрел @thing
ракетн @adj удар @thing
режим @thing прекращения огня
рсзо
сопредельн @adj государств @neuter
спецопераци @tsiya
спорн @adj участк @man-rest
столкновени @event на границе
удар @thing беспилотник @man
удар @thing дрон @man
удерживаем @adj лиц @neuter
цахал
цахала
штурм @thing
