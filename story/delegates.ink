// Who you are: the first choice of every run, told before whichever sitting the run begins with, so nothing here knows the day.
// Five people, then the roles for a class; a role is offered where sittings.json lists its line.
=== delegates ===
Petrograd, winter 1918: the people in the room had names, and what they argued is on record. You sit among them as somebody who wasn't there. # source: pss35
* [Go in as Anna Fedotova # id: role-metalworker # role: metalworker]
    You take the list, folded in four, and your gloves off the stove. They are almost dry.
    Forty-one to forty, you say on the stairs, to try how it sounds. For what? asks somebody coming up behind you.
    -> ending_delegate_chosen
* [Go in as Hnat Sereda # id: role-soldier # role: soldier]
    You take the horse-book, the hoof-knife, and the greatcoat with another man's name in it.
    The clerk has spelt out what you are to say. On the way you put it in the order in which it happened, and have got as far as the horses when they want your name.
    -> ending_delegate_chosen
* [Go in as Dora Kagan # id: role-student # role: student]
    You take the postcard with the two stamps, and thread for your spectacles.
    On the way you go through the Bureau's sentences for commas. They are all there. Your aunt isn't, and there's still time to put her in.
    -> ending_delegate_chosen
* [Go in as Terenty Zyryanov # id: role-commissar # role: commissar]
    You take the ledger in its oilcloth, the steelyard weight, and two coats.
    One coat is to give, and on the steps it is given. What else you could spare you are about to be asked.
    -> ending_delegate_chosen
* [Go in as Avgust Lepik # id: role-sailor # role: sailor]
    You take the message pad, and the cap. The mark of the headphones doesn't come off with it.
    On the bridge you stop, as one does, to listen. Somebody is sending, a long way off. You have half of it when they call you in.
    -> ending_delegate_chosen
* [Go in as a delegate for signing # id: class-accept # role: role-accept]
    You take a pencil, and the count of what there is.
    Somebody will ask who gave you the right. You have as long as the stairs.
    -> ending_delegate_chosen
* [Go in as a delegate for neither war nor peace # id: class-neither # role: role-neither]
    You take two sentences that don't seem to fit, and mean them both.
    You try them on the sentry at the door. He thinks about it, and asks what happens then.
    -> ending_delegate_chosen
* [Go in as a delegate for revolutionary war # id: class-war # role: role-war]
    You take a list of towns beyond the line, in your head, where nobody can search for it.
    In most of them you know somebody. You have come to the third name when your own is called.
    -> ending_delegate_chosen
* [Go in undecided # id: class-undecided # role: role-undecided]
    You take a clean sheet, and write one, two and three down the margin.
    Beside each you leave room for a question. The first you very nearly have.
    -> ending_delegate_chosen
* [Go in as a Left SR, the ally in the government # id: class-left-sr # role: role-left-sr]
    You take a letter from a village soviet: one name, and eleven crosses.
    Your party's line is in the other pocket. You have the length of a corridor to settle which comes out first.
    -> ending_delegate_chosen

=== ending_delegate_chosen ===
You turn down your collar. Behind the door somebody has begun already.
-> END
