# Russian: how somebody in hospital is, one word each, by which some of the patients told before are told of. Own work. Licence: Apache-2.0.

[ailing]
критическ @adj
критичн @adj
реанимации
реанимацию
средней
стабильн @adj
тяжел @adj
удовлетворительн @adj
