# English: words that stand for somebody named before: persons; bodies, states and organisations. Own work. Licence: Apache-2.0.

[anaphor.person]
he
she

[anaphor.body]
it

[same_body]
agency
alliance
bloc
department
monitor
organisation
organization
watchdog
