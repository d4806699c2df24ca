# Russian: words by which those who count victims tell that these are not their own: the enemy, what is done to him; outlaws, who have no
# state. Own work. Licence: Apache-2.0.

[foe]
враг @man
вражеск @adj
захватчик @man
ликвидирова @past-l
ликвидирован @short
нейтрализова @past-l
нейтрализован @short
неприятел @land-soft
оккупант @man
противник @man
уничтож @short
уничтожен @short
уничтожи @past-l

[foe.outlaw]
бандит @man
бандформировани @event
боевик @man
группировки
джихадист @man
террорист @man
экстремист @man

# of whom an enemy beside it tells, the figures of its clause are
[losing]
лиши @past-lsya
потер @mort-a
потеря @past-l
потерян @short
потерявш @adj
