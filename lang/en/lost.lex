# English: how people go missing. Own work from general knowledge of the language. Apache-2.0.

# of those whom nobody has seen again
[unseen] trigger beside
been heard from
been heard of
been seen again
been seen alive again
been seen or heard from
been seen since
come home
heard from again
heard of again
resurface
resurfaced
seen again
surface
surfaced
turned up

# carried off by water
[missing.verb]
buried when a +part
buried when the +part
carried downstream +part
carried out to sea +part
dragged out to sea +part
lost overboard +part
pulled out to sea +part
swallowed by the earth +part
swallowed by the sea +part
swallowed up by the sea +part
swept downriver +part
swept downstream +part
swept off the rocks +part

# by what they are carried off
[carried] trigger beside
carried away
carried off
dragged away
dragged under
pulled under
sucked under
swept off

[water] beside
breaker
current
currents
flood
floods
floodwater
floodwaters
mudflow
mudslide
river
sea
stream
surf
surge
tide
torrent
undertow
water
waters
wave
waves

# who is still down there
[missing.adj]
gone without trace
lost in a blizzard
lost in the blizzard
lost in the desert
lost without trace
not found yet
not yet found
not yet heard from
not yet located
not yet reached
not yet traced
nowhere to be seen
off the radar
posted as missing
reported lost
still not found
still not located
still not traced
still to be reached
still to be traced
yet to be heard from
yet to be reached
yet to be seen
yet to be traced

# with whom there is no contact
[missing.noword] trigger
fears are growing for
fears for
fears grew for
fears grow for
given up hope of finding
given up on finding
has become of
has heard nothing from
have heard nothing from
hope fades for
hope of finding
hopes fade for
hopes fading for
lost all contact with
lost all trace of
lost radio contact with
no hope of finding
no news about
no news from
no news of
no sign of life from
no word from
no word on
nothing has been heard from
nothing has been heard of
nothing has been seen of
nothing is known about the fate of
nothing is known of
nothing is known of the fate of
nothing is known of the whereabouts of
nothing more has been heard of
nothing was heard from

# what carries people off
[missing.bury]
buries

[mass.moving]
high waves
riptide
river
rogue wave
storm surge
undertow

# what people are caught in, and nobody knows how they are
[trap.place] beside
cave
cavern
caves
chamber
colliery
debris
drift
gallery
mine
mud
mudslide
pit
pothole
rubble
ruins
shaft
silo
snow
trench
tunnel
tunnels
well
wreck
wreckage

# who never came in again
[missing.out] trigger
failed to return to base
failed to return to port
failed to return to shore
last seen
was last seen
were last seen
