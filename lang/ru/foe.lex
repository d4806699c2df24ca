# Russian: words by which those who count victims tell that these are not their own: the enemy, what is done to him; outlaws, who have no
# state. Own work. Licence: Apache-2.0.

[foe]
враг @man
вражеск @adj
неприятел @land-soft
противник @man
ликвидирова @past-l
ликвидирован @short
нейтрализова @past-l
нейтрализован @short
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
