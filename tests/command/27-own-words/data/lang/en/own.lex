[killed.verb] trigger
zorch @verb
