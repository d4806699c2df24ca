# Russian: words of the names of those who speak for a body, "the press office of the Ministry of Health": the body speaks. Own work. Licence: Apache-2.0.

[publicity.unit] beside
бюро
департамент @man
отдел @man
служб @thing-a
управлени @event
центр @thing

# what they are for
[publicity.what] beside
информаци @tsiya
печати
пресс
