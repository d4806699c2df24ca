# Kyrgyz: words that name a share of a count given before. Own work from general knowledge of the language. Apache-2.0.
# A sentence that says nothing else of what happened takes the kind of the record before it: "Алардын үчөө — балдар."

[of_them] trigger
алардын
алардын арасында
алардын арасынан
алардын арасындагы
алардын ичинде
алардын ичинен
алардын ичиндеги
алардын катарында
анын
анын арасында
анын ичинде
анын ичинен
арасында
арасынан
булардын
булардын арасында
булардын ичинен
ичинен
ичинде
катарында
мунун ичинде
мунун ичинен
ошолордун
ошолордун арасында
ошолордун ичинде
ошолордун ичинен
ошондой эле алардын
ошонун ичинде
ошонун ичинен
