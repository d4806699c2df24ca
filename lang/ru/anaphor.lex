# Russian: words that stand for somebody named before: persons; bodies and organisations. Own work. Licence: Apache-2.0.

[anaphor.person]
он

[anaphor.body]
оно
альянс @man
ведомств @neuter
организаци @tsiya
