# title: Breathing Space
# author: The Breathing Space project
INCLUDE functions.ink
INCLUDE delegates.ink
INCLUDE sittings/prologue.ink
INCLUDE sittings/1918-01-21.ink
INCLUDE sittings/1918-01-24.ink
INCLUDE sittings/1918-02-03.ink
INCLUDE sittings/1918-02-10.ink
INCLUDE sittings/1918-02-18.ink
INCLUDE sittings/1918-02-22.ink
INCLUDE sittings/1918-02-23.ink
INCLUDE sittings/1918-02-24.ink
INCLUDE sittings/1918-03-08.ink
INCLUDE sittings/1918-03-15.ink
INCLUDE sittings/epilogue.ink
INCLUDE rejoinders/hall.ink
INCLUDE rejoinders/stasova.ink
INCLUDE rejoinders/trotsky.ink

-> whose_door_it_is
