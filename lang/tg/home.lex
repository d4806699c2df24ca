# Tajik: words of several words for rules of stage 17: parents, greetings. Own work. Licence: Apache-2.0.

[home]
падару модарон
падарону модарон
падару модар

# «Хуш омадед!» greets, it welcomes no act.
[greeting]
хуш омадед
хуш омадӣ
