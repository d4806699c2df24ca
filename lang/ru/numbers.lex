# Russian: number words with their values, in all cases. Own work from general knowledge of the language. Licence: Apache-2.0.
# obl: forms that are neither nominative nor inanimate accusative; acc: forms that can be an animate object before its verb; weak: also "alone", "the same".
# The forms of десяток, сотня, тысяча stand twice: multiplied by a number before them, and as counts without a number.

# один: also "a certain" and "alone"; oblique forms count only inside longer numbers or before people
[num.unit.one]
один = 1
одна = 1
одно = 1
одного +acc = 1
одну +acc = 1
одному +obl+weak = 1
одним +obl+weak = 1
одном +obl+weak = 1
одной +obl+weak = 1
одною +obl+weak = 1

[num.unit]
два = 2
две = 2
двум +obl = 2
двумя +obl = 2
двух +obl+acc = 2
три = 3
трем +obl = 3
тремя +obl = 3
трех +obl+acc = 3
четыре = 4
четырем +obl = 4
четырьмя +obl = 4
четырех +obl+acc = 4
пят @num-five = 5
шест @num-five = 6
сем @num-five = 7
девят @num-five = 9
восемь = 8
восьми +obl = 8
восемью +obl = 8
восьмью +obl = 8
оба = 2
обе = 2
обоих +obl+acc = 2
обеих +obl+acc = 2
обоим +obl = 2
обеим +obl = 2
обоими +obl = 2
обеими +obl = 2

[num.teen]
десят @num-five = 10
одиннадцат @num-five = 11
двенадцат @num-five = 12
тринадцат @num-five = 13
четырнадцат @num-five = 14
пятнадцат @num-five = 15
шестнадцат @num-five = 16
семнадцат @num-five = 17
восемнадцат @num-five = 18
девятнадцат @num-five = 19

[num.ten]
двадцат @num-five = 20
тридцат @num-five = 30
сорок = 40
сорока +obl = 40
пятьдесят = 50
пятидесяти +obl = 50
пятьюдесятью +obl = 50
шестьдесят = 60
шестидесяти +obl = 60
шестьюдесятью +obl = 60
семьдесят = 70
семидесяти +obl = 70
семьюдесятью +obl = 70
восемьдесят = 80
восьмидесяти +obl = 80
восемьюдесятью +obl = 80
восьмьюдесятью +obl = 80
девяносто = 90
девяноста +obl = 90

# the round hundreds are added, not multiplied: a class of their own beside num.hundred
[num.round]
сто = 100
ста +obl = 100
двести = 200
двухсот +obl+acc = 200
двумстам +obl = 200
двумястами +obl = 200
двухстах +obl = 200
триста = 300
трехсот +obl+acc = 300
тремстам +obl = 300
тремястами +obl = 300
трехстах +obl = 300
четыреста = 400
четырехсот +obl+acc = 400
четыремстам +obl = 400
четырьмястами +obl = 400
четырехстах +obl = 400
пятьсот = 500
пятисот +obl = 500
пятистам +obl = 500
пятьюстами +obl = 500
пятистах +obl = 500
шестьсот = 600
шестисот +obl = 600
шестистам +obl = 600
шестьюстами +obl = 600
шестистах +obl = 600
семьсот = 700
семисот +obl = 700
семистам +obl = 700
семьюстами +obl = 700
семистах +obl = 700
восемьсот = 800
восьмисот +obl = 800
восьмистам +obl = 800
восемьюстами +obl = 800
восьмистах +obl = 800
девятьсот = 900
девятисот +obl = 900
девятистам +obl = 900
девятьюстами +obl = 900
девятистах +obl = 900
полсотни = 50
полусотни +obl = 50
полтысячи = 500
полутысячи +obl = 500

# nouns that a small number multiplies: два десятка, три сотни; sole: the form is singular beyond doubt
[num.hundred]
десяток +sole = 10
десятку +sole = 10
десятком +sole = 10
десятка +gen = 10
десятке +gen = 10
десятки = 10
десятков = 10
десяткам = 10
десятками = 10
десятках = 10
сотня +sole = 100
сотню +sole = 100
сотне +sole = 100
сотней +sole = 100
сотни = 100
сотен = 100
сотням = 100
сотнями = 100
сотнях = 100
дюжина +sole = 12
дюжину +sole = 12
дюжине +sole = 12
дюжиной +sole = 12
дюжины = 12
дюжин = 12
дюжинам = 12
дюжинами = 12

[num.scale.thousand]
тысяча +sole = 1000
тысячу +sole = 1000
тысяче +sole = 1000
тысячей +sole = 1000
тысячью +sole = 1000
тысячи = 1000
тысяч = 1000
тысячам = 1000
тысячами = 1000
тысячах = 1000
тыс +abbreviation = 1000

[num.scale.million]
миллион +sole = 1000000
миллиону +sole = 1000000
миллионом +sole = 1000000
миллиона = 1000000
миллионе = 1000000
миллионы = 1000000
миллионов = 1000000
миллионам = 1000000
миллионами = 1000000
миллионах = 1000000
млн +abbreviation = 1000000

[num.scale.milliard]
миллиард @thing = 1000000000
млрд = 1000000000

[num.half]
полтора = 1.5
полторы = 1.5
полутора = 1.5

[num.group] +group
двое = 2
трое = 3
двоих +obl+acc = 2
двоим +obl = 2
двоими +obl = 2
троих +obl+acc = 3
троим +obl = 3
троими +obl = 3
четверо = 4
четверых +obl+acc = 4
четверым +obl = 4
четверыми +obl = 4
пятеро = 5
пятерых +obl+acc = 5
пятерым +obl = 5
пятерыми +obl = 5
шестеро = 6
шестерых +obl+acc = 6
шестерым +obl = 6
шестерыми +obl = 6
семеро = 7
семерых +obl+acc = 7
семерым +obl = 7
семерыми +obl = 7
восьмеро = 8
восьмерых +obl+acc = 8
восьмерым +obl = 8
восьмерыми +obl = 8
девятеро = 9
девятерых +obl+acc = 9
девятерым +obl = 9
девятерыми +obl = 9
десятеро = 10
десятерых +obl+acc = 10
десятерым +obl = 10
десятерыми +obl = 10

# counts without a number: the lowest number that the word admits
[num.vague.ten]
десятки = 24+~
десятков = 24+~
десяткам = 24+~
десятками = 24+~
десятках = 24+~

[num.vague.hundred]
сотни = 200+~
сотен = 200+~
сотням = 200+~
сотнями = 200+~
сотнях = 200+~

[num.vague.thousand]
тысячи = 2000+~
тысяч = 2000+~
тысячам = 2000+~
тысячами = 2000+~
тысячах = 2000+~

[num.vague.million]
миллионы = 2000000+~
миллионов = 2000000+~
миллионам = 2000000+~
миллионами = 2000000+~
миллионах = 2000000+~

[num.vague.few]
несколько = 2+~
нескольких = 2+~
нескольким = 2+~
несколькими = 2+~
многие = 2+~
многих = 2+~
многим = 2+~
многими = 2+~
немало = 2+~
множество = 2+~
множества = 2+~
пара = 2+~
пару = 2+~
пары = 2+~
парой = 2+~
