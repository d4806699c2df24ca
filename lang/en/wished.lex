# English: words of two and more for what is called for, for the rules of stage 27 in wished.rules. Own work. Apache-2.0.

# ---------------------------------------------------------------- what makes peace
[aim.peaceful_settlement]
bury the hatchet
burying the hatchet
smoke the peace pipe

# ---------------------------------------------------------------- what has to be stopped
# men sent over a border
[sending.men]
massing forces
massing its forces
massing soldiers
massing tanks
sending fighters
sending infiltrators
sending mercenaries
sending militants
sending rebels
sending saboteurs
sending soldiers
sending troops

# ---------------------------------------------------------------- what is to be avoided
[aim.restraint]
avoid all provocations
avoid any provocation
avoid any provocations
avoid further provocations
avoid provocation
avoid provocations
avoiding provocations
reason and calm
renounce provocations
wisdom and calm

[aim.humanitarian]
law of armed conflict
laws of armed conflict
demine the

[aim.ceasefire]
end ceasefire violations
halt ceasefire violations
stop ceasefire violations
stop the ceasefire violations
stop violating the ceasefire
stop violating the truce

# ---------------------------------------------------------------- talks that somebody goes back to
[aim.dialogue]
back to the negotiating table
good faith talks
return to negotiations
