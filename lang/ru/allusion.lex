# Russian: nouns of death by which a text alludes to victims that it counts elsewhere ("condemned the killing of children"). Own work. Licence: Apache-2.0.

[allusion]
гибел @mort
казн @mort
кончин @thing-a
линчевани @event
потер @mort-a
расправ @thing-a
расстрел @thing
смерт @mort
убийств @neuter
умерщвлени @event
