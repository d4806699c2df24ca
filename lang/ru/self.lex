# Russian: words of those whose statement it is; verbs tell it by the feature "we". Own work. Licence: Apache-2.0.

[self]
мы
нам
нами
нас
наш
наша
наше
нашего
нашей
наши
наших
нашу

# of one alone
[self.one]
мне
мои
моих
мой
моя
