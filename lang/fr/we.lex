# Words of the first person by which somebody takes a stand: rules of 23-we.rules and those of 23-position.rules

[condemn] positions
nous élevons contre +we
nous élevons ~ contre +we
nous insurgeons contre +we
nous insurgeons ~ contre +we
nous indignons +we
nous opposons fermement +we
nous opposons résolument +we
nous opposons catégoriquement +we
nous opposons à toute +we
nous opposons à tout +we
m'élève contre +fin
m'insurge contre +fin
m'indigne +fin
m'oppose fermement +fin

[welcome.self] positions
je me réjouis
me réjouis de
me réjouis du
me réjouis des
me réjouis que
rends hommage à l'action
rends hommage au courage
rends hommage au travail
rends hommage à la médiation
rends hommage aux efforts
rends hommage aux humanitaires
rends hommage aux secouristes

[condole.self] positions
rends hommage aux victimes
rends hommage à la mémoire
rendons hommage aux victimes
rendons hommage à la mémoire
rends hommage à nos soldats
rendons hommage à nos soldats

[call.to] positions
prions le +we
prions la +we
prions les +we
prions l' +we

[accuse.hold] positions
rendons
tenons
considérons
jugeons
estimons

[untrue] positions
n'y sommes pour rien
n'y est pour rien
n'y sont pour rien
n'y suis pour rien
n'y étions pour rien
n'y était pour rien
n'y étaient pour rien

[call.stand] positions
nous prononçons pour
nous prononçons en faveur
me prononce pour
me prononce en faveur
