# English: words of the names of those who speak for a body, "the press office of the Ministry of Health": the body speaks. Own work. Licence: Apache-2.0.

[publicity.unit] beside
bureau
center
centre
department
desk
directorate
division
office
service
unit
wing

# what they are for
[publicity.what] beside
communication
communications
information
media
press
public
relations
