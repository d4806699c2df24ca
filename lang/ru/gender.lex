# Russian: words that tell a man from a woman, and what nouns of either gender stand for; rules see nothing of them. Own work. Licence: Apache-2.0.

# pronouns for persons, and for bodies of that gender
[post.none.it.m]
он

[post.none.it.f]
она

[post.none.it.n]
оно

# of one person or body
[post.none.one]
его
ее

# the same, and given names of women
[post.none.f]
Айгуль
Айгюль
Айнура
Алина
Алла
Амина
Анастасия
Ангела
Анна
Анналена
Валентина
Вера
Виктория
Галина
Гульмира
Гульнара
Дарья
Динара
Екатерина
Елена
Елизавета
Жанна
Жаннат
Зарина
Зульфия
Инна
Ирина
Карина
Кристина
Ксения
Лариса
Лидия
Людмила
Мадина
Маргарита
Марина
Мария
Мирьяна
Надежда
Наталия
Наталья
Нигина
Нина
Оксана
Ольга
Роза
Рузи
Светлана
София
Тамара
Татьяна
Урсула
Фатима
Фируза
Шоира
Эльвира
Эльмира
Юлия
Яна
