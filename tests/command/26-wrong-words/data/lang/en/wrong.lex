[killed.verb] trigger
zorch @nosuchset
