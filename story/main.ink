# title: Breathing Space
# author: The Breathing Space project
INCLUDE functions.ink
INCLUDE delegates.ink
INCLUDE sittings/prologue.ink
INCLUDE sittings/1918-01-21.ink
INCLUDE sittings/1918-01-24.ink
INCLUDE sittings/1918-02-03.ink
INCLUDE sittings/1918-02-10.ink
INCLUDE sittings/1918-02-23.ink
INCLUDE rejoinders/hall.ink
INCLUDE rejoinders/stasova.ink
INCLUDE rejoinders/trotsky.ink

-> whose_door_it_is
