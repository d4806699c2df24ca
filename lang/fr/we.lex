# Words of the first person by which somebody takes a stand: rules of 23-we.rules and those of 23-position.rules

[condemn] positions
m'indigne +fin
m'insurge contre +fin
m'oppose fermement +fin
m'élève contre +fin
nous indignons +we
nous insurgeons contre +we
nous insurgeons ~ contre +we
nous opposons catégoriquement +we
nous opposons fermement +we
nous opposons résolument +we
nous opposons à tout +we
nous opposons à toute +we
nous élevons contre +we
nous élevons ~ contre +we

[welcome.self] positions
je me réjouis
me réjouis de
me réjouis des
me réjouis du
me réjouis que
rends hommage au courage
rends hommage au travail
rends hommage aux efforts
rends hommage aux humanitaires
rends hommage aux secouristes
rends hommage à l'action
rends hommage à la médiation

[condole.self] positions
rendons hommage aux victimes
rendons hommage à la mémoire
rendons hommage à nos soldats
rends hommage aux victimes
rends hommage à la mémoire
rends hommage à nos soldats

[call.to] positions
prions l' +we
prions la +we
prions le +we
prions les +we

[accuse.hold] positions
considérons
estimons
jugeons
rendons
tenons

[untrue] positions
n'y est pour rien
n'y sommes pour rien
n'y sont pour rien
n'y suis pour rien
n'y étaient pour rien
n'y était pour rien
n'y étions pour rien

[call.stand] positions
me prononce en faveur
me prononce pour
nous prononçons en faveur
nous prononçons pour
