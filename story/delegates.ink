// Who you are: the first choice of every run, told before whichever sitting the run begins with.
=== delegates ===
Petrograd, February 1918: the people in the room had names, and what they argued is on record. You will sit among them as somebody who wasn't there. # source: pss35
* [Anna Fedotova, lathe hand, Vyborg side # id: role-metalworker # role: metalworker]
    -> ending_delegate_chosen

=== ending_delegate_chosen ===
You take your gloves off the stove. They are almost dry.
-> END
