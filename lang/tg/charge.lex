# Tajik: the words of a charge: the deed as a noun, who is behind it, to whom it is put down. Own work. Licence: Apache-2.0.

@name: -, и+ez, йи+ez, ро+acc, е, еро+acc
@iname: ӣ, ии+ez, иро+acc, ие, иеро+acc

# deeds
[chg.deed] positions beside
бомбаборон @name
бомборон @name
бӯҳтон @name
задухӯрд @name
зарба @name
зарбаҳо @name
зарбаҳои ҳавоӣ
иғво @name
инфиҷор @name
куштор @name
қатл @name
қатлиом @name
муноқиша @name
мушакборон @name
оташ @name
ошӯб @name
ошӯбҳо @name
суиқасд @name
табаддулот @name
таркиш @name
таркишҳо @name
таҷовуз @name
террор @name
тир @name
тирандоз @iname
тирандозиҳо @name
тирборон @name
тирпаррон @iname
тирпарон @iname
тӯпандоз @iname
тӯпборон @name
хунрез @iname
ҳамла @name
ҳамлаҳо @name
ҳодиса @name
ҳуҷум @name
шӯриш @name
ҷанг @name
ҷиноят @name
ҷиноятҳо @name

# behind whose help, word or silence a deed is done
[chg.backing] beside
амри +ez
дасисаи +ez
дастгирии +ez
дасти +ez
дастури +ez
иҷозаи +ez
маблағгузории +ez
мусоидати +ez
пули +ez
пуштибонии +ez
ризоияти +ez
роҳбарии +ez
роҳнамоии +ez
сарпарастии +ez
супориши +ez
тавтиаи +ez
фармоиши +ez
фармони +ez
чашмпӯшии +ez
ҳамдастии +ez
ҳидояти +ez
ҳимояти +ez
шарикии +ez

# what ties a side to fighters
[chg.bond] positions beside
аҳди ҳамкорӣ
ҳамдастӣ
ҳамкорӣ
ҳампаймонӣ

# what guilt does with whom it falls to
[chg.lands] beside
афтод @past
баргашт @past
бармегард @present
бор кард @past
бор мекун @present
бор намуд @past
вогузор кард @past
вогузор мекун @present
меафт @present
равона кард @past
равона мекун @present
таҳмил кард @past
таҳмил мекун @present

# what a side is said to mean to do
[chg.would] positions beside
бикушад
бикушанд
ба қатл расонад
ба қатл расонанд
ба ҳалокат расонад
ба ҳалокат расонанд
барандозад
барандозанд
забт кунад
забт кунанд
ишғол кунад
ишғол кунанд
ишғол намояд
нобуд кунад
нобуд кунанд
нобуд созад
нобуд созанд
сарнагун кунад
сарнагун кунанд
сарнагун созад
сарнагун созанд
тасарруф кунад
тасарруф кунанд
ғасб кунад
ғасб кунанд
ғасб намояд

[chg.means] beside
дар пайи он аст
дар садад аст
мехост
мехостанд
мехоҳад
мехоҳанд
нақша дор @present
нақша дошт @past
ният дор @present
ният дошт @past
омода мешавад
қасд дор @present
қасд дошт @past

[burden] positions
ҷавобгариро +acc
ҷавобгарии +ez
ҷавобгарӣ

[mis.helps.k] beside
идора
роҳнамоӣ
таъмин

[stance.wrong]
даъвои арзӣ дор @present
даъвои заминӣ дор @present
даъвои ҳудудӣ дор @present
