# English: nouns of those who belong to a state, who are a part of all victims told before ("two of our nationals"). Own work. Licence: Apache-2.0.

[citizen]
citizen @noun
compatriot @noun
countrymen
national @noun
