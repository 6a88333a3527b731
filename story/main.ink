# title: Breathing Space
# author: The Breathing Space project
INCLUDE functions.ink
INCLUDE delegates.ink
INCLUDE sittings/1918-02-23.ink
INCLUDE rejoinders/hall.ink
INCLUDE rejoinders/stasova.ink
INCLUDE rejoinders/trotsky.ink

-> terms_arrive
