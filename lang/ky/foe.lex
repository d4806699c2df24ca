# Kyrgyz: words by which those who count victims tell that these are not their own: the enemy, what is done to him; outlaws, who have no
# state. Own work. Licence: Apache-2.0.

[foe]
баскынчы @noun
душман @noun
жоо @noun
каршылаш @noun

[foe.outlaw]
жихадчы @noun
жоочу @noun
согушкер @noun
согушчан @noun
террорист @noun
террорчу @noun
экстремист @noun

# of whom an enemy beside it tells, the figures of its clause are
[losing]
айрыл @verb
жогот @verb
жоготуу @noun
