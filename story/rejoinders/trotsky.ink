// He holds foreign affairs until this week; the war office comes in the middle of March 1918.

=== trotsky_on_the_war_office ===
The comrade promotes me, says Trotsky. I have foreign affairs, and by this evening I expect to have less. # source: pss35-n144
Somebody mutters that it would suit him. Trotsky doesn't deny it.
->->
