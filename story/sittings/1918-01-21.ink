// 21 January 1918: members of the Central Committee with party activists, sixty-three people. Lenin reads his Theses; a straw vote.
// No minutes are left. Attested: that Lenin read his Theses, that Osinsky, Preobrazhensky, Lomov, Trotsky and Kamenev spoke (Kamenev's
// side isn't known: he puts nothing here), what Osinsky and Preobrazhensky said of the Germans, a young Muscovite's word to Lenin,
// and the three figures, which are Lenin's of three days later. Assumed: the building (the stage shows Smolny, the text names none),
// and that Sverdlov had the chair. Bukharin isn't attested and is kept out. The words, the crowd, the map and the stove are invention.
VAR v21_route = "army" // where you stand: "army", "honour" or "west" comes first
VAR v21_heard = 0 // how many of the two middle matters have been debated
VAR v21_main = "" // which last speech waits for its evidence
VAR v21_home = "" // what was done with the paper from home

=== function v21_name() ===
{ delegate():
- "metalworker":
    ~ return "The Vyborg side"
- "soldier":
    ~ return "The Fifth Army"
- "student":
    ~ return "Moscow, the spectacles"
- "commissar":
    ~ return "Tagil"
- "sailor":
    ~ return "The fleet"
}
~ return "The comrade over there"

=== hall_fills ===
# sitting: 1918-01-21
# edition: 1
# place: smolny
Petrograd, Monday 21 January 1918. On Friday, at the peace talks in Brest, a German general showed on a map what Germany keeps: Poland, Lithuania, parts of Latvia, Estonia, White Russia and Ukraine. There the talks stopped. # source: pss36-n4 # shows: hoffmann-map # cue: murmur
In this hall are sixty-three leading Bolsheviks, of the party that governs. No minutes are left. You're the sixty-fourth, and invented. # source: pss35-n101
-> who_you_are ->
There are forty chairs. Somebody has copied the general's line in tailor's chalk on to the wall map. Whoever leans there carries off some of Courland on his back. Under it are the Muscovites, who want war: Osinsky, who numbers his sentences, and Lomov, who can't sit.
* [Stand by the stove, among the railwaymen. # id: v21-stand-stove]
    ~ v21_route = "army"
    The greatcoat beside you is from the Volga. It came on the roof of a wagon, and hasn't stopped talking about it.
* [Stand under the map, with Moscow. # id: v21-stand-map]
    ~ v21_route = "honour"
    They're arguing among themselves, for practice. One of them brushes Courland off your shoulder.
* [Stand by the door, with the Petersburg Committee, of this city. # id: v21-stand-door]
    ~ v21_route = "west"
    They let in whoever knocks, and tell him what he has missed. So far, the chairs.
- -> lenin_reads

=== who_you_are ===
{ delegate():
- "metalworker":
    You are Anna Fedotova, thirty-one, lathe hand from the Vyborg side. Your works wants three things: the war ended, nobody sold who rose with us, and a date for flour. {course() == "open":You haven't said yet how the first two go together.|In the canteen you've let out already which of them comes first.}
- "soldier":
    You are Hnat Sereda, thirty-four, farrier, of a battery at Dvinsk. Peace by the thaw, it says, or it makes one with its feet; and don't sign away those who can't walk home from here. {course() == "open":How that's done, it left to you.|On the way you've told three people how you'd do it.}
- "student":
    You are Dora Kagan, twenty-one, medical student, typist to the party's Moscow bureau. You typed its mandate: no agreement with robber governments; break off. Somebody added, in ink: and come back with one party. {course() == "open":You've found no carbon paper for both.|You've begun to see which half you would give up.}
- "commissar":
    You are Terenty Zyryanov, forty-six, food commissar of the Tagil works in the Urals. They want the rails free, so that bread moves, and for that, peace; and no rye for Berlin. {course() == "open":It doesn't balance, and you haven't yet taken anything off.|You've shown your hand at home as to which pan goes down.}
- "sailor":
    You are Avgust Lepik, twenty-seven, of Reval in Estonia, wireless hand on a ship in the ice. No shot more for anybody's coast, say forty signatures, and no ship handed over, nor any port we were fed in. {course() == "open":Reval is such a port. You have said nothing about it yet.|Reval is such a port. You've said already what you would do.}
- else:
    The comrade, they call you: sent by those who think as you do, with their aims in your pocket. {course() == "open":You haven't opened your mouth yet.|They know already how you'll begin.}
}
->->

=== lenin_reads ===
Nobody wrote down who had the bell. Let it be Sverdlov's.
SVERDLOV: Comrade Lenin reads his theses, twenty-one points, for signing. Then whoever asks. Then I count hands: sign the German peace, fight, or stop fighting and sign nothing. It binds nobody. No one speech turns this hall. A bench may shift. # motion: v01-activists # cue: bell_one
LENIN: We've had the power for not quite eleven weeks. Our own rich aren't beaten, half the offices won't work for us. To change that we need months with both hands free. War takes both. # puts: needs-time-to-consolidate # source: pss35-p243 # shows: theses
A heckler asks who guarantees the months.
LENIN: The army's own delegates were asked before the New Year. Could you hold, this winter? Could you bring back the guns? No: the horses can't. # puts: army-cannot-fight # source: pss35-p249 # source: pss35-n77 # shows: army-questionnaire
* [Call out: "How many horses?" # id: v21-call-horses]
    LENIN: {heard("army-cannot-fight"):You look as if you had it on you. You'll have told everybody else.|I was hoping that somebody would tell me.} Well? I'll wait.
    He really does wait, and so do sixty people behind him.
* [Tell the heckler to let him finish. # id: v21-call-hush]
    He only asked what everybody's asking, he says, and offers you a sunflower seed.
* [Watch who isn't listening. # id: v21-call-watch]
    A Muscovite, who is writing his answer already. And Trotsky, who has sat across from that general, and folds his gloves in two.
- LENIN: And if we refuse? Then we're beaten, and there's a peace all the same: a worse one. Only it won't be we who sign it. # puts: worse-peace-later # source: pss35-p249
A young Muscovite gets up to say that he stands exactly where Lenin used to stand. It's the first applause of the day. # source: pss35-p254 # cue: applause_small
-> first_word_in_the_hall

=== first_word_in_the_hall ===
SVERDLOV: {v21_name()}. You have the floor four times. Shouting is free, and worth it.
* ["When a strike's lost you sign, go back in, and say so. Nobody I respect called that treason." # id: v21-lost # as: speech # argues: lost-strike # cites: own # owns: warrant]
    YOU: I've never seen such a committee thanked. I've seen it elected again.
    By whom, asks somebody. By those who'd gone back in, you say.
    -> whose_strike ->
* {course() == "accept"} ["The banks are ours since December, on paper. From a trench nobody can turn paper into anything." # id: v21-on-paper # as: speech # argues: needs-time-to-consolidate # cites: bank-decree # owns: warrant]
    YOU: Take away those months, and we'll have been a printing works.
    -> the_other_house ->
* ["We wrote in 1915: offer them all peace; if they refuse, fight. They've refused. In chalk." # id: v21-page # as: speech # argues: our-word-of-1915 # cites: lenin-1915 # owns: warrant]
    YOU: We didn't write: unless it's winter. # shows: lenin-1915
    Boots drum under the map. Lenin nods in time, looking among his papers.
    -> two_verbs ->
* {course() == "war" or course() == "open"} ["Sign, and that line has two authors, the general and us. A robber likes a witness who agrees." # id: v21-two-authors # as: speech # argues: imperialist-bargain # cites: decree-on-peace # owns: warrant]
    YOU: Peace without annexations: it was our first decree. # shows: decree-on-peace
    By heart, somebody calls. Then listen, you say, how the opposite sounds.
    -> lenin_lost_a_strike ->
* ["Tell the world that for us it's over. Sign nothing. Let the general explain the next shot." # id: v21-next-shot # as: speech # argues: exit-by-declaration # cites: hoffmann-map # owns: warrant]
    YOU: That map can't be signed and can't be shot at. So leave him alone with it.
    A laugh at the back. Trotsky, who talks for us at Brest, stops folding his gloves.
    -> the_wall_between ->
* {course() == "neither"} ["He drew it without us. He can keep it without us. I only wouldn't lend him the pencil." # id: v21-pencil # as: speech # argues: no-signature-under-annexation # cites: hoffmann-map]
    YOU: Not our guns. Not our name either.
    He won't want a pencil, says Lenin; he has the ground. Trotsky has written down the pencil.
* {delegate() == "metalworker"} ["Thirty-four hundred on our books. Nineteen hundred eat; the rest hunt bread elsewhere. First I'd need them back." # id: v21-canteen # as: speech # argues: needs-time-to-consolidate # cites: vyborg-canteen # owns: warrant # owns: limit]
    YOU: I chalk it up in our canteen. It's one works. I don't know yours. # shows: vyborg-canteen
    A woman from Vasilyevsky Island shouts hers. It's worse. Lenin has written down both.
    -> the_other_house ->
* {delegate() == "soldier"} ["I've stood between the wires and sold a German soap. Decent lads. They're bound for France, once we let them." # id: v21-soap # as: speech # argues: agents-of-germany # cites: wire-fair # owns: warrant # owns: limit]
    YOU: They told me so, and shrugged. I've seen one stretch of wire, a man can't see more. # shows: wire-fair
    What did the soap fetch, a tram conductor asks. Rum, you say. It's the only fact of the day that nobody disputes.
    -> two_robbers ->
* {delegate() == "student"} ["My aunt lives behind that chalk, in Kovno. The sentry pays for eggs. Uncle Meyer was taken to fell timber." # id: v21-kovno # as: speech # argues: betrays-border-peoples # cites: kovno-postcard # owns: warrant # owns: limit]
    YOU: He isn't back. One postcard, through two censors; I don't say it's Poland. I say it has a street and a number. # shows: kovno-postcard
    You see people look for Kovno, and find chalk.
    -> lenin_ranks ->
* {delegate() == "commissar"} ["I asked a village meeting: would you fight? For Poland, no. If he comes here, yes. Thirty-four rifles, under straw." # id: v21-straw # as: speech # argues: invasion-rouses-peasants # cites: shadrinsk-meeting # owns: warrant # owns: limit]
    YOU: One village. I weighed it once, and my scale was a guest there. # shows: shadrinsk-meeting
    Preobrazhensky says aloud that this man doesn't exaggerate; he has tried to make him.
    -> which_enemy ->
* {delegate() == "sailor"} ["Coal for nine days, last Tuesday. Of ten men gone, four. In the ship's log it stands. A short book now." # id: v21-log # as: speech # argues: army-cannot-fight # cites: fleet-log # owns: warrant # owns: limit]
    YOU: My ship, that is. Others may have coal. I've asked them; they asked me. # shows: fleet-log
    How is the ship to be defended, a tram conductor asks. She's frozen in, you say. She's very safe.
    -> guns_in_october ->
* [Let it pass. # id: v21-pass-first]
    Eleven people stand up at once. Sverdlov calls the one who hasn't.
- -> next_matter

=== next_matter ===
~ v21_heard = v21_heard + 1
{ v21_heard > 2:
    -> tea
}
{
- v21_route == "army" and v21_heard == 1: -> snow_and_rails
- v21_route == "army": -> moscow_voted_in_december
- v21_route == "honour" and v21_heard == 1: -> moscow_voted_in_december
- v21_route == "honour": -> the_table_at_brest
- v21_heard == 1: -> the_table_at_brest
}
-> snow_and_rails

=== whose_strike ===
LOMOV: Objection! Strikers sign away their own pay! And Warsaw, on that wall there? And Riga? Hands up, benches: which of them elected this committee? # objects: betrays-border-peoples # mood: vehement
* ["If we go under, who'll ever ask Warsaw anything? I put that first. I don't enjoy the scale." # id: v21-dont-enjoy # as: reply # argues: socialism-above-self-determination # against: betrays-border-peoples # owns: warrant]
    A Latvian at the window would like to be told when he's been weighed. Nobody tells him.
* ["They'll see mills with no owners, running. On a clear day that can be seen from Warsaw." # id: v21-clear-day # as: reply # argues: living-example # against: betrays-border-peoples]
    // No edge: a fine view, and no answer to who was asked.
    LOMOV: Through the wire! He asks them who elected him, and gets the weather!
* ["No. They don't know. I was settling for them. I take my strike back." # id: v21-take-back # as: reply # argues: betrays-border-peoples # against: betrays-border-peoples # owns: change]
    Lomov, who has been robbed of his next sentence, claps.
* [Let it stand. # id: v21-leave-whose # leaves: betrays-border-peoples]
    -> v21_crowd ->
- ->->

=== two_verbs ===
LENIN: I wrote that page, so I may read it out. Prepare, and wage. It was meant for those who hold that a workers' power mustn't fight at all. Where does it say: start, and look afterwards what with? # objects: promise-was-to-prepare # source: pss35-p247
* ["Then name the day. How many rifles, and the promise falls due? Or does it only ever fall due later?" # id: v21-name-the-day # as: reply # against: promise-was-to-prepare # owns: question]
    LENIN: When we can hold one town for one month. You see, I have an answer. I've only just thought of it.
* ["The shops have that page on the wall. They won't go with a party that reads it by the comma." # id: v21-comma # as: reply # argues: workers-will-not-follow # against: promise-was-to-prepare]
    // No edge: who'd follow isn't what was promised.
    Which shop, asks a puddler from Putilov's. His has the page too. They roll tobacco in it.
* ["Prepare. I've read over that word every time. It was the duller of the two." # id: v21-duller # as: reply # argues: promise-was-to-prepare # against: promise-was-to-prepare # owns: change]
    YOU: We've prepared a song. I can't call that keeping it.
    The young Muscovite gets down to see you better.
* [Let it stand. # id: v21-leave-verbs # leaves: promise-was-to-prepare]
    -> v21_crowd ->
- ->->

=== lenin_lost_a_strike ===
LENIN: A strike's lost. The committee signs what the owner puts down, reads it aloud at the gate, and keeps the union. Is that treason? Treason is to be bought, or to hide it. We hide nothing. # objects: lost-strike # source: pss35-p246
* {course() != "neither"} ["The union keeps itself, and the owner keeps the mill next door, with our signature over the gate." # id: v21-mill-next-door # as: reply # argues: betrays-border-peoples # against: lost-strike # owns: warrant]
    Next door, says a woman of the textile union, is where the blacklegs come from, or the help.
* ["And what does such a committee owe to the shop that came out because it did?" # id: v21-came-out # as: reply # against: lost-strike # owns: question]
    LENIN: A great deal. It goes on owing it. A dead committee is quit of its debts, I admit.
* {course() == "neither"} ["Is it lost, though? I've seen a map. I haven't yet seen anybody march." # id: v21-seen-a-map # as: reply # argues: berlin-may-not-march # against: lost-strike]
    // No edge: it disputes the defeat, not what a beaten committee may do.
    A map's a slow way of marching, says a greatcoat from the front.
* [Let it stand. # id: v21-leave-strike # leaves: lost-strike]
    -> v21_crowd ->
- ->->

=== the_wall_between ===
LENIN: We inform the general that the war's over. Very good. And he? He has an army, a railway, a map. There are two doors, comrade. You've chosen the wall between them. # objects: no-middle-course # source: pss35-p245
* ["Vienna has stopped work. Can they still march? It's a chance. Why shouldn't we take it?" # id: v21-a-chance # as: reply # argues: berlin-may-not-march # against: no-middle-course # cites: austrian-strikes # owns: warrant]
    Trotsky looks at the window, which is iced over. # shows: austrian-strikes
* ["And if he does come? What stops us from signing then? What have we lost but some days?" # id: v21-some-days # as: reply # against: no-middle-course # owns: question]
    LENIN: The guns. The depots. Estonia. I could go on, but somebody would ring at me.
* ["The wall. Yes. I took it for a door because nobody was standing in front of it." # id: v21-took-it-for # as: reply # argues: no-middle-course # against: no-middle-course # owns: change]
    Lenin points you to the chair beside him, the one free chair in the hall. You stay where you are.
* [Let it stand. # id: v21-leave-wall # leaves: no-middle-course]
    -> v21_crowd ->
- ->->

=== the_other_house ===
OSINSKY: First. By peace with that state I can mean only an interval. Second. They determine its length. Third: the comrade draws a calendar for a house which they will burn. # objects: no-coexistence
* ["It must come, I grant you. Where in that does it say March?" # id: v21-where-march # as: reply # against: no-coexistence # owns: question # owns: concession]
    OSINSKY: Nowhere. That is correctly asked. I should have to add a point.
    He adds it.
* ["That's so. They'll not wait till I've finished counting. Then better while we're still on our feet." # id: v21-on-our-feet # as: reply # argues: no-coexistence # against: no-coexistence # owns: change]
    You might have said so sooner, says the man from the Volga.
* [Let it stand. # id: v21-leave-house # leaves: no-coexistence]
    -> v21_crowd ->
- ->->

=== two_robbers ===
LENIN: A peace suits Berlin. And a war? London, Paris, Washington. As long as there are robbers, whatever we do suits one of them. Then that's not the question. # objects: agents-either-way # source: pss35-p246
* ["Does it weigh the same? If they settle it in France by summer, who'll be left to rob us?" # id: v21-who-is-left # as: reply # against: agents-either-way # owns: question # owns: warrant]
    LENIN: The one who wins. I don't know which. Do you? I won't build on it.
    But he reads on a little more slowly.
* ["Then no shot for the one, and no name for the other. That's wages from nobody." # id: v21-wages # as: reply # argues: not-your-agents # against: agents-either-way # owns: change]
    YOU: I came to say fight. It isn't what I've just said.
    Trotsky inclines his head a finger's breadth.
* [Let it stand. # id: v21-leave-robbers # leaves: agents-either-way]
    -> v21_crowd ->
- ->->

=== lenin_ranks ===
LENIN: Poland has a right to be asked, and Courland. And the one republic where workers govern has a right to live. Of the two I put that first, and I say it aloud. # objects: socialism-above-self-determination # source: pss35-p251
* ["Then tell them so. The land he can take by himself. That it's lawful, he can only get from us." # id: v21-lawful # as: reply # argues: imperialist-bargain # against: socialism-above-self-determination # owns: warrant]
    Osinsky puts his pince-nez up to see who has said that.
* ["Who did the ranking? Was anybody in the room from over there?" # id: v21-who-ranked # as: reply # against: socialism-above-self-determination # owns: question]
    LENIN: No. And nobody asks them where the general sits, either.
    Two people laugh. The Latvian at the window isn't one of them.
* ["That comes first. I looked for the answer to it on the stairs, and again just now. I haven't one." # id: v21-on-the-stairs # as: reply # argues: socialism-above-self-determination # against: socialism-above-self-determination # owns: change]
    YOU: It's an ugly sum. I get the same figure each time.
    LENIN: It is ugly. I never said that it wasn't.
* [Let it stand. # id: v21-leave-ranks # leaves: socialism-above-self-determination]
    -> v21_crowd ->
- ->->

=== which_enemy ===
LENIN: At his own gate, perhaps. What we have is an army, of peasants, and it's for going home. Order it forward. In a month it's beaten. Then whom does it turn on? The Kaiser lives further off than we do. # objects: peasant-army-would-topple-us # source: pss35-p249
* ["And the workers? You'll have quiet in the trenches and nobody at the lathes. Whose party is it then?" # id: v21-whose-party # as: reply # argues: workers-will-not-follow # against: peasant-army-would-topple-us # owns: warrant]
    A man in a leather apron says, hear, hear. His neighbour, in the same apron, says: speak for your bench.
* ["So the tired man decides, and we walk behind with the flag? A peasant's peace, and we his clerks." # id: v21-his-clerks # as: reply # argues: peasant-peace # against: peasant-army-would-topple-us]
    LOMOV: His clerks! I shall want that!
    Lenin says that he is welcome to it; it's an excellent description of a government.
* [Let it stand. # id: v21-leave-enemy # leaves: peasant-army-would-topple-us]
    -> v21_crowd ->
- ->->

=== guns_in_october ===
LOMOV: Nonsense! Which horses had Moscow in October, comrades, which guns? We went out into the street without! And who governs there, the governor? # objects: forces-come-in-struggle # mood: vehement
* ["In October we knew each barracks by its vote. Whoever went out had read the list first." # id: v21-read-the-list # as: reply # argues: october-was-counted # against: forces-come-in-struggle # cites: october-count # owns: warrant]
    He drew it up, says somebody of the Petersburg Committee, and still has it, if Moscow is curious.
* ["Feed me one battalion for a month, with oats for the teams, and take it where you like." # id: v21-oats # as: reply # argues: base-for-red-army # against: forces-come-in-struggle]
    // No edge: he said that forces come of themselves; this says what they eat.
    LOMOV: A month! And the Germans are to wait in the passage with their caps in their hands?
* [Let it stand. # id: v21-leave-guns # leaves: forces-come-in-struggle]
    -> v21_crowd ->
- ->->

=== snow_and_rails ===
PREOBRAZHENSKY: I've come from the Urals, and looked out of the window. A metre of snow. No roads. I don't say that they won't attack. I say, technically they can't. # puts: berlin-may-not-march # source: pss36-n3
A voice by the stove says there's a road with two rails on it. He swept it on Friday.
OSINSKY: Let him sweep. First. The German soldier reads. Second. He will be ordered to shoot at a revolution which has put down its arms. Third: he will not. # puts: german-soldier-will-not-march # source: pss36-n3
SVERDLOV: {v21_name()}. You haven't been frozen in yet.
* ["The men who'd have to pull the guns were asked. They didn't write snow. They wrote horses." # id: v21-says-horses # as: speech # argues: army-cannot-fight # cites: army-questionnaire # owns: warrant]
    YOU: You can be sure of their army. I'm speaking of ours.
    What's the German for oats, asks the stove; perhaps he'll lend us some.
    { not guns_in_october:
        -> guns_in_october ->
    }
* {course() == "accept"} ["Order that army forward, and it comes back here, with its rifles. Which of you will meet the train?" # id: v21-platform # as: speech # argues: peasant-army-would-topple-us # cites: army-questionnaire # owns: warrant]
    YOU: It has a vote, and it has used it.
    LOMOV: Pardon! Since when do deserters write foreign policy? Has anybody asked Moscow's workers?
* ["Over the wire they trade tobacco. Nobody shoots his customer because a general drew a line." # id: v21-customer # as: speech # argues: german-soldier-will-not-march]
    YOU: Somebody over there will be the first not to stand up.
    Half the hall likes that. The half in greatcoats looks at its boots.
    -> june_was_ordered ->
* {course() == "war" or course() == "open"} ["Comrade Lenin has polled the trenches. Poll the lathes! Sign, and they'll down tools on you." # id: v21-poll-the-lathes # as: speech # argues: workers-will-not-follow # cites: moscow-december]
    Not ours, a man shouts. And ours, another. They're from the same street.
    LENIN: There's your poll.
* ["Perhaps they can't. Vienna's out of flour. Why hand them in writing what they haven't fetched?" # id: v21-not-fetched # as: speech # argues: berlin-may-not-march # cites: austrian-strikes # owns: warrant # owns: limit]
    YOU: Comrade Preobrazhensky is sure. I'm not. I'd still make them try.
    Preobrazhensky looks hurt at so little support.
    -> june_was_ordered ->
* {course() == "neither"} ["Then talk on! Each week at Brest is read aloud in Vienna. So far it has cost us tea." # id: v21-cost-us-tea # as: speech # argues: brest-as-tribune # cites: own # owns: warrant]
    KAMENEV: And very bad tea. They noticed that we were in no hurry. They've begun to draw maps.
    He says it so mildly that both sides take it for theirs.
* [Let it pass. You have no theory of snow. # id: v21-pass-snow]
    The man by the stove wants it known that he sweeps for anybody. It's a railway.
- -> next_matter

=== june_was_ordered ===
LENIN: In June we had soviets in every town, and no tsar, and still Kerensky, the minister, had his offensive. The order came, and the soldier went. A government can make war until it's overthrown. Which of theirs has been? # objects: governments-wage-war
* ["And what must you see in Vienna before you count it? Flour strikes don't do. What does?" # id: v21-what-does # as: reply # against: governments-wage-war # cites: austrian-strikes # owns: question]
    LENIN: One minister out of a window. I'm not greedy. # shows: austrian-strikes
* {course() != "neither"} ["Hit back once, and Karl Liebknecht hears it in his German prison. Every blow of ours is his." # id: v21-hears-it # as: reply # argues: resistance-helps-liebknecht # against: governments-wage-war]
    // No edge: what a blow would bring about isn't whether the order is obeyed.
    He'd sooner hear that somebody's unlocking it, says a dry voice near the door.
* {course() == "neither"} ["Let him be ordered. But without a paper of ours in his knapsack that says he may." # id: v21-knapsack # as: reply # argues: no-signature-under-annexation # against: governments-wage-war]
    // No edge: with or without the paper, he has come.
    Does it stop a bullet, asks the greatcoat from the Volga. He really wants to know.
* ["He went. I remember June. I won't bet other people on a better July." # id: v21-better-july # as: reply # argues: governments-wage-war # against: governments-wage-war # owns: change]
    Three men in greatcoats look round at you.
* [Let it stand. # id: v21-leave-june # leaves: governments-wage-war]
    -> v21_crowd ->
- ->->

=== moscow_voted_in_december ===
OSINSKY: First. We did not take the power in order to be recognised by those from whom we took it. Second. Between them and us there is one relation, and it is not a treaty. # puts: no-dealings-on-principle # source: felch
LOMOV: And that's not theory, that's Moscow! In December, of some four hundred of ours, how many for this peace of theirs? Thirteen! # puts: organisations-voted-against # source: felch # mood: vehement # shows: moscow-december
A printer is waiting, he says, for the other three hundred and eighty-seven at the recruiting table. # source: felch
SVERDLOV: {v21_name()}. Shortly.
* ["I'd give much for Poland. Not the one place on earth that might ever ask it what it wants." # id: v21-ask-it # as: speech # argues: socialism-above-self-determination # cites: hoffmann-map # owns: warrant]
    YOU: You can't give away what's been taken.
    Can't you, says the Latvian at the window. Watch.
    -> the_witness ->
* {course() == "accept" or course() == "open"} ["The word of 1915 was to prepare and to wage. We've prepared a resolution, and we've waged that." # id: v21-waged-that # as: speech # argues: promise-was-to-prepare # cites: lenin-1915 # owns: warrant]
    LOMOV: And who kept us from preparing?
    You, says a railwayman, you never stopped talking. It's unjust, and the biggest laugh of the day.
* ["Latvian regiments took October at its word. Who carries them this paper? I'd like to see him knock." # id: v21-knock # as: speech # argues: betrays-border-peoples # cites: hoffmann-map # owns: warrant]
    YOU: Let him read out what we're leaving them. He needn't hurry.
    The Latvian at the window has taken off his cap.
    { not lenin_ranks:
        -> lenin_ranks ->
    - else:
        LENIN: I've told you how I rank it. And the armistice, Moscow? Whom did we sign that with, the Red Cross?
    }
* {course() == "war" or course() == "open"} ["Moscow isn't alone. Sign over their heads, and the first party you've broken is your own." # id: v21-first-party # as: speech # argues: organisations-voted-against # cites: moscow-december # owns: warrant]
    YOU: They aren't boys. They're the people who carried this.
    Not alone, repeats Lomov, beating time on his chair.
    -> behind_the_four_hundred ->
* ["We sign nothing they took by force. We don't shoot for it either. That's no treaty, is it?" # id: v21-no-treaty # as: speech # argues: no-signature-under-annexation # cites: hoffmann-map # owns: warrant]
    OSINSKY: It is not. It is also not a war. I am obliged to be half content.
    { not lenin_lost_a_strike:
        -> lenin_lost_a_strike ->
    - else:
        LENIN: I've told you of my strike. There was always somebody who wouldn't sign, and sent his wife to the canteen.
    }
* {course() == "neither"} ["Abroad they say we play our parts, for Berlin. Sign, and you've printed the poster." # id: v21-poster # as: speech # argues: not-your-agents # cites: comedy-rumour # owns: warrant]
    For what pay, asks Lomov, and turns out his pockets: a key, some sugar, half a pencil. # shows: comedy-rumour
    LENIN: Whoever believes that of us will believe it whatever you do.
* [Let it pass. Four hundred is a good many. # id: v21-pass-moscow]
    Lomov, who had been looking forward to you, contradicts himself a little, to keep warm.
- -> next_matter

=== the_witness ===
OSINSKY: By contract I mean two parties. First: a robber. Second: his witness, who is asked for his stamp. It follows, for practical men, that the stamp is cheap. # objects: imperialist-bargain
* {not heard("lost-strike")} ["Beaten people sign, and say: beaten. Nobody in my world ever called them the owner's partners." # id: v21-say-beaten # as: reply # argues: lost-strike # against: imperialist-bargain # owns: warrant]
    OSINSKY: Yours is a small world, exactly defined. By that I mean praise.
* ["I've only one question: what keeps us alive until the others come? I can't find a second." # id: v21-no-second # as: reply # argues: survival-principle # against: imperialist-bargain # owns: warrant]
    OSINSKY: I could supply one. What will have been kept?
    It's said gently, and goes on ringing.
* ["The paper's worth nothing. So what do you lose by signing it?" # id: v21-worth-nothing # as: reply # argues: worse-peace-later # against: imperialist-bargain]
    // No edge: it answers what it costs, to a man who asked what it makes of us.
    OSINSKY: A stamp: point two. The comrade is still at point one.
* [Let it stand. # id: v21-leave-witness # leaves: imperialist-bargain]
    -> v21_crowd ->
- ->->

=== behind_the_four_hundred ===
LENIN: Thirteen; I don't quarrel with it. And who stands behind the four hundred? Those who were promised peace: by us, by name. Without them we're a resolution. # objects: millions-want-peace
* ["Has anyone asked them? You count them for peace because they're quiet. Hungry people are quiet." # id: v21-are-quiet # as: reply # against: millions-want-peace # owns: question]
    LENIN: Then ask them, tomorrow, and let's both abide by it. Moscow is thinking.
* ["They'll have their peace, and a taste in the mouth that no bread takes away." # id: v21-a-taste # as: reply # argues: treaty-dishonours-us # against: millions-want-peace]
    // No edge: what it tastes of isn't whether they want it.
    What bread, asks a woman from a cotton mill. She isn't being witty.
* ["I promised it them myself, from a box, in front of a bakery. I'd forgotten the box." # id: v21-the-box # as: reply # argues: millions-want-peace # against: millions-want-peace # owns: change]
    Lomov opens his mouth, and one can see that he remembers a box too.
* [Let it stand. # id: v21-leave-behind # leaves: millions-want-peace]
    -> v21_crowd ->
- ->->

=== the_table_at_brest ===
A telegram goes round: in Vienna the works have stopped for want of flour, and the strikers' demands mention Brest. # source: strike # shows: austrian-strikes # cue: paper
KAMENEV: I was at Brest. They're courteous. One morning the general puts down his map, and the two diplomats look out of the window. I only report that they looked.
TROTSKY: And half Europe thinks that the piece was written in Berlin, and we're paid by the line. If we ever sign, let the last man in Vienna see that there's a bayonet in the room. I shouldn't choose this week to seem rehearsed. # puts: not-your-agents # source: trol # shows: comedy-rumour
SVERDLOV: {v21_name()}. On Vienna, or on the window.
* ["Two gangs go on killing, and one country has stopped, and bakes. They'd hear of it in every queue." # id: v21-and-bakes # as: speech # argues: living-example # cites: own # owns: warrant]
    YOU: We'd only have to go on being here.
    What do we bake, asks a heckler, and of what?
    -> forty_trains_west ->
* {course() == "accept" or course() == "open"} ["Vienna may win, or go back for half a loaf. I'd ask what keeps us alive until we know which." # id: v21-half-a-loaf # as: speech # argues: survival-principle # cites: theses # owns: warrant]
    Half a loaf, says a woman from a cotton mill, as one says the name of a place.
    LOMOV: And they go back because you signed! That's how you'll find out which!
* ["They came out because we talk. Think what they'd do if we hit back! That's the way to help them." # id: v21-hit-back # as: speech # argues: resistance-helps-liebknecht # cites: austrian-strikes # owns: warrant]
    YOU: They named Brest. They're looking at us while we count horses.
    Under the map they're on their feet. So is Lenin, who reads the telegram once more to the end.
    -> which_week ->
* ["And since this morning Berlin is on strike too! If that isn't the hour, what is?" # id: v21-berlin-too # as: speech # argues: resistance-helps-liebknecht # cites: austrian-strikes # owns: slip]
    For three seconds the hall roars. Then the owner of the telegram holds it up. Vienna, he says. Berlin is at its lathes.
    A groan goes through the benches, and it's you they blame.
* {course() == "war"} ["What they can't cart off they'll take by treaty: coal, timber, bread. We'd work for them, under a red flag." # id: v21-red-chimneys # as: speech # argues: economic-strangulation]
    YOU: They'd let us keep the flag. It's cheap.
    LENIN: In Belgium there wasn't any treaty. Go and ask in Belgium.
* ["Vienna must see that it was a bayonet and no bargain. Then we can look them in the eye." # id: v21-in-the-eye # as: speech # argues: not-your-agents # cites: comedy-rumour # owns: warrant]
    YOU: I want to be believed by one turner there. I don't know how many battalions he's worth.
    Trotsky listens as to his own tune from a hurdy-gurdy: critically, and not displeased.
    -> who_pays_for_it ->
* {course() == "neither"} ["Kamenev saw them look out of the window. I'd not sign before I knew at what." # id: v21-half-an-army # as: speech # argues: berlin-may-not-march # cites: austrian-strikes # owns: warrant]
    KAMENEV: They were only diplomats. But I, too, have wondered at what.
    LENIN: At the snow. They wanted it over by lunch.
* [Let it pass, and read the telegram yourself. # id: v21-pass-vienna]
    It's in pencil, and stops in the middle of the word bread. Or it's the word Brest.
- -> next_matter

=== forty_trains_west ===
LOMOV: Wrong! Who's admiring, benches? The Kaiser's divisions, off to France! And what do the German comrades write us: sign? They beg us not to! # objects: agents-of-germany # source: pss35-p246 # shows: german-left-letters # mood: vehement
* ["And if we fight, London puts out flags. One of them is always pleased. I can't steer by that." # id: v21-puts-out-flags # as: reply # argues: agents-either-way # against: agents-of-germany # owns: warrant]
    Lenin has caught it in the air, like a fly.
* ["Some of them write: do what your own revolution needs. I can answer for that, not for France." # id: v21-some-write # as: reply # argues: survival-principle # against: agents-of-germany # cites: german-left-letters # owns: warrant]
    LOMOV: Some! Read us the signatures!
    One doesn't read out signatures from Germany, says Lenin, in a hall of sixty. Everybody sees that.
* [Let it stand. # id: v21-leave-trains # leaves: agents-of-germany]
    -> v21_crowd ->
- ->->

=== which_week ===
LENIN: I believe in Vienna more than the comrade does. Only tell me, which week does it win? I don't know; the Germans who wrote to us don't either. Then don't put the republic on a date that nobody can read. # objects: german-timing-unknowable # source: pss35-p244
* ["Was there ever a strike that waited till it was sure? Maybe it's our blow that makes the date." # id: v21-makes-the-date # as: reply # against: german-timing-unknowable # owns: question]
    LENIN: Maybe. I've known men come out too early. It was always the others who paid for it.
* ["No. I don't know the week. I'd put other people's children on it as if I did." # id: v21-the-week # as: reply # argues: german-timing-unknowable # against: german-timing-unknowable # owns: change]
    Trotsky turns to see who has just walked past him to the other side.
* [Let it stand. # id: v21-leave-week # leaves: german-timing-unknowable]
    -> v21_crowd ->
- ->->

=== who_pays_for_it ===
LENIN: To be looked in the eye is pleasant. And who pays? In Estonia the soviets have the power. We make our gesture, and the Germans walk in there. A revolution, for an impression. # objects: newborn-child
* ["And what is it worth to that turner, if he thinks it hired?" # id: v21-thinks-it-hired # as: reply # against: newborn-child # owns: question # owns: warrant]
    LENIN: Less. I don't dispute it. Less, comrade, is a good deal more than nothing.
    { delegate() == "sailor":
        YOU: My sister sets type there. By which door he comes in, she'd like to be told. On paper, it's the front.
    }
* ["Then spin out the talks. They're a tribune; nobody can shut it while he's sitting at it." # id: v21-spin-out # as: reply # argues: brest-as-tribune # against: newborn-child]
    // No edge: it puts off the bill, and he had asked who pays.
    LENIN: Gladly, as long as it lasts. And on the last day? I was asking about the last day.
* ["I'd been spending what isn't mine. Nobody in Reval has made any gesture at all." # id: v21-isnt-mine # as: reply # argues: newborn-child # against: newborn-child # owns: change]
    Trotsky takes one glove, and then the other, and begins from the beginning.
* [Let it stand. # id: v21-leave-pays # leaves: newborn-child]
    -> v21_crowd ->
- ->->

=== v21_crowd ===
{stopping:
- It stands. One would have liked an answer, for once, says a heckler.
- You sit down on it. Behind you two people take it up, in whispers, on both sides.
- Nobody helps. Sunflower husks fall on the floor like a very small applause.
- It goes into the air with the rest of the tobacco.
}
->->

=== tea ===
SVERDLOV: Ten minutes. There's tea, and there are wires. # cue: corridor
{ delegate():
- "metalworker":
    A boy has run over the bridge with a slip from your works committee. {course() == "accept":You're for signing, they hear. For how many pounds of flour?|{course() == "war":You're for war, they hear. The shop asks, with whose sons?|{course() == "neither":You're for neither, they hear. The shop asks which of the two bakes.|You've said nothing, they hear. So might a cheaper delegate.}}} Your brother has added two words: {course() == "war":with me.|I'd go.}
- "soldier":
    It's the clerk of your battery, over the direct wire, officially and spelt out. {course() == "accept":Committee approves. Eleven more approved by leaving.|{course() == "war":Committee asks which battery comrade Sereda is referring to.|{course() == "neither":Committee does not follow. Has begun with half of it: went home.|Committee awaits comrade Sereda's opinion. Horses likewise.}}}
- "student":
    It's the telephone: Levitin, on night duty at the Bureau, in numbered points. {course() == "accept":One, he doesn't believe it. Two, who told you to? Three, is it very cold there? Three is his own.|{course() == "war":One, good. Two, louder. Three, is Lenin writing it down? You can hear Levitin writing it down.|{course() == "neither":One, you typed no such thing. Two, it's ingenious. Three, one and two stand.|One, you've said nothing. Two, are you ill? Two is his own.}}}
- "commissar":
    It's Fyokla Guseva, your deputy, from Tagil. {course() == "accept":Peace: good. Sent wagons on the strength of it. When are they back?|{course() == "war":War: in whose wagons? Here stand few. How many there?|{course() == "neither":Neither? Then do wagons move or stand? Give figure.|Silent? Bread isn't. How many wagons, by what day?}}} You have no figure.
- "sailor":
    It's the ship. {course() == "accept":Peace, yes. Ships, to nobody. Forty signatures.|{course() == "war":War? With coal for three days? Forty signatures.|{course() == "neither":Neither war, nor pen, nor coal. Forty signatures.|From you nothing. Here also nothing. Forty signatures.}}} As always without a verb.
- else:
    A slip comes down from those who think as you do, folded small. {course() == "accept":They can't count the army either. Say so.|{course() == "war":Less honour, they write. Say with what.|{course() == "neither":Say what happens if they come. Before you're asked.|They'd like to know whose you are.}}}
}
-> paper_from_home

=== paper_from_home ===
Everyone at the samovar is reading it upside down.
* [Read it out to them, as it stands. # id: v21-home-aloud # gains: petrograd-committee]
    ~ v21_home = "aloud"
    It gets a laugh, and then they're quieter. The Petersburg people are sent such things daily, and don't read them out.
* [Show it to Lomov, of Moscow. # id: v21-home-lomov # gains: moscow-bureau # loses: petrograd-committee]
    ~ v21_home = "lomov"
    Lomov whistles, and buys you tea. The Petersburg Committee has seen whose tea it is.
* [Fold it small. It's yours to answer. # id: v21-home-pocket]
    ~ v21_home = "pocket"
    It lies against your ribs for the rest of the day, and has opinions.
- -> no_war_no_signature

=== no_war_no_signature ===
TROTSKY: Going to Brest I drove through our trenches. They're empty; so I can't vote for the war. Coming back I'd read the terms; so I can't vote for the peace. Announce that it's over, send the army home, sign nothing. Let a general word the order to advance on that. # puts: exit-by-declaration # source: trom # source: pss35-p253
LENIN: The handsomest of the three. It lacks one voice, the general's. # puts: no-middle-course
{ heard("our-word-of-1915"):
    Since you threw his page at him somebody has found him the original.
- else:
    {heard("lost-strike"): Somebody has christened you the strike committee. It has reached the back row.|In front of you they're wagering sunflower seeds on the three lines.}
}
SVERDLOV: {v21_name()}. The last, and then hands.
* {not heard("army-cannot-fight") and not guns_in_october} ["All three lines go by way of the front. There's nobody on it. That comes first." # id: v21-nobody-on-it # as: speech # argues: army-cannot-fight]
    ~ v21_main = "army"
    YOU: I don't say that it's glorious. I say, go and look.
    -> v21_rests_on
* {heard("army-cannot-fight") or guns_in_october} ["Refuse, and it gets signed all the same, harder, by some other government. I'd sooner it were us." # id: v21-ours # as: speech # argues: worse-peace-later # against: exit-by-declaration]
    ~ v21_main = "worse"
    YOU: Then at least somebody's left here to tear it up.
    -> v21_rests_on
* {course() == "accept" or course() == "open"} ["Give me rails, bread and iron, and I'll show you an army. On ruins you'll get a photograph." # id: v21-photograph # as: speech # argues: base-for-red-army]
    ~ v21_main = "base"
    YOU: I don't say never. I say with what.
    -> v21_rests_on
* ["France in 1792 was as ragged as we are. She fought, and it put her on her feet." # id: v21-as-ragged # as: speech # argues: like-1792]
    ~ v21_main = "ragged"
    YOU: They didn't ask for months. They sang, and took what hung on the wall.
    -> v21_rests_on
* {course() == "war"} ["If it's a bigger thing than this republic, the republic may be spent on it. I'd say that at home." # id: v21-be-spent # as: speech # argues: risk-losing-soviet-power]
    ~ v21_main = "spent"
    YOU: It's a detachment. It isn't the army.
    -> v21_rests_on
* ["And if they march? A province is gone, and the world has seen who took it. I'd pay that." # id: v21-a-province # as: speech # argues: price-worth-paying]
    ~ v21_main = "province"
    YOU: It's not my province. I know that. I've thought of hardly anything else.
    -> v21_rests_on
* {course() == "neither"} ["Sign, and half of you walk out; fight, and the other half. On Trotsky's line you'd share the stairs." # id: v21-same-stairs # as: speech # argues: bridge-between-wings]
    ~ v21_main = "stairs"
    YOU: At the tea there were two queues already.
    -> v21_rests_on
* {v21_home == "aloud"} ["I've read you my wire. Read out yours! There aren't five that ask for a war." # id: v21-they-ask-when # as: speech # argues: millions-want-peace]
    ~ v21_main = "wager"
    Hands go to pockets all over the hall, and stay there.
    -> v21_rests_on
* {v21_home == "lomov"} ["Moscow has given its word, and stands by it. A Committee that signs over us signs alone." # id: v21-signs-alone # as: speech # argues: organisations-voted-against # cites: moscow-december # owns: warrant]
    There's the tea, says a voice from the Petersburg Committee. But beneath the map they're standing, all of them.
    -> enough_talk
* [Let it pass. # id: v21-pass-last]
    The man with the most sunflower seeds gives you some. He had bet on your silence.
    -> enough_talk

=== v21_rests_on ===
SVERDLOV: And that stands on what? One minute.
* {v21_main == "army"} [Call for what the army's delegates answered. # id: v21-rest-answers # cites: army-questionnaire # owns: warrant]
    YOU: Some ten questions, before the New Year. Could you hold, could you shift the guns? They'd know. # source: pss35-n77
    Lenin has them ready. He'd thought that nobody else would ask.
* {v21_main == "wager"} [Name the ration. # id: v21-rest-ration # cites: bread-ration # owns: warrant]
    YOU: A quarter of a pound a day. On that one doesn't write about Courland. # shows: bread-ration # source: pss35-n116
    A good quarter on Tuesday, says a woman from a cotton mill. Nearly.
* {v21_main == "worse"} [Take a sheet off Lenin's table, and read the line out. # id: v21-rest-sheet # cites: theses # owns: warrant]
    YOU: A worse one, and not signed by us. He gives his reasons. Read them, then shout.
    LENIN: Bring it back, please. It's my only copy.
* {v21_main == "base"} [Call for the decree on the banks. # id: v21-rest-banks # cites: bank-decree # owns: warrant]
    YOU: The banks are ours. Half the clerks stay away. Till they come, that's a decree and no base. # shows: bank-decree
    Two thirds don't, says Osinsky, who had the State Bank in the autumn. # source: pss35-p530
* {v21_main == "ragged"} [Tell them how it went in France. # id: v21-rest-france # cites: precedent-1792 # owns: warrant]
    YOU: The kings were a few days from Paris. Cobblers went to meet them, and the kings turned round. # shows: precedent-1792
    They all know it, and hum it. The stove asks what the cobblers had eaten.
* {v21_main == "spent" or v21_main == "province" or v21_main == "stairs"} [Ask those who argued it first what they saw. # id: v21-rest-witness # cites: own # owns: warrant]
    {v21_main == "spent":YOU: In October this party put down everything it had. I only ask since when we've owned something.|YOU: Comrade Trotsky has driven through those trenches, and he's for it. It isn't that he doesn't know.}
    {v21_main == "spent":Some of them have to think. It takes longer than you'd wanted.|Empty, says Trotsky, from his place. He says just that one word.}
* {delegate() == "metalworker" and v21_main == "wager" and not heard("needs-time-to-consolidate")} [Hold up what you've chalked in the canteen. # id: v21-rest-canteen # cites: vyborg-canteen # owns: warrant # owns: limit]
    YOU: Of thirty-four hundred, nineteen hundred eat. One works, one winter. # shows: vyborg-canteen
    It goes from hand to hand, and people rub the chalk off it with their thumbs.
* {delegate() == "soldier" and v21_main == "army"} [Open the horse-book. # id: v21-rest-horses # cites: battery-horses # owns: warrant # owns: limit]
    YOU: Two hundred and twelve in September. On their feet, sixty-seven. That draw, nineteen. One battery's book, that's how it stands. # shows: battery-horses
    Lenin comes down between the benches to see it. What's that mark, he asks. A mare, you say.
* {delegate() == "student" and v21_main == "wager"} [Read out what the reading class answered. # id: v21-rest-class # cites: orekhovo-class # owns: warrant # owns: limit]
    YOU: Thirty-eight women. Peace at any price, thirty-one. Guard their own mill with a rifle, all. It's one class. # shows: orekhovo-class
    Both ends of the hall applaud, and each then looks across to see why the other did.
* {delegate() == "commissar" and v21_main == "base"} [Lay the ledger on the table. # id: v21-rest-ledger # cites: tagil-ledger # owns: warrant # owns: limit]
    YOU: For iron, eleven thousand poods of rye. For roubles, none. One works, and my scale may be out by two in the hundred. # shows: tagil-ledger
    People come to touch the page, as one touches a loaf.
* {delegate() == "sailor" and v21_main == "army"} [Lay down the ship's log. # id: v21-rest-log # cites: fleet-log # owns: warrant # owns: limit]
    YOU: Coal, last Tuesday, for nine days. Four men in ten, not there. One ship it is. I don't know the others. # shows: fleet-log
    It's turned to the last page, where there's room left.
* [Point at the map. # id: v21-rest-map # cites: hoffmann-map]
    Everybody looks. There's more of the line on people's backs by now than on the wall.
* [On nothing. You've said it. # id: v21-rest-nothing]
    It stands on the floor, says the heckler, like all of us.
-
{
- v21_main == "army": -> the_list_again
- v21_main == "worse": -> the_price_of_victory
- v21_main == "ragged": -> horses_of_1792
- v21_main == "province" or v21_main == "stairs": -> the_shop
- v21_main == "wager":
    LOMOV: No! Does one need a resolution, comrades, that the tired want sleep? # puts: peasant-peace # mood: vehement
    Yes, says the hall, in several places. It surprises even the hall.
- v21_main == "base":
    LOMOV: Build first? Had Moscow rails in October, had it bread? It had the nerve! # puts: forces-come-in-struggle # mood: vehement
    Nerve never mended a boiler, says the stove.
- else:
    LENIN: Spend the republic, and who's the richer? After the Paris Commune was shot down, the English workers kept quiet for years. We could deal the Germans no greater blow. # puts: no-greater-blow
    Somebody hums the song about the Commune, to see how it sounds after that.
}
-> enough_talk

=== the_list_again ===
-> guns_in_october ->
-> enough_talk

=== the_price_of_victory ===
TROTSKY: You price their victory to the last wagon; but first they must win it, against people who aren't shooting, with Vienna unfed at their back. I don't say that they can't. I say there's a chance. # objects: berlin-may-not-march # source: trol
* ["In June I'd have sworn that ours wouldn't go. The order came, and they went." # id: v21-no-bread-either # as: reply # argues: governments-wage-war # against: berlin-may-not-march # cites: june-1917 # owns: warrant]
    Trotsky grants June. One might ask too, he says, what became of the man who gave the order.
* ["And on the day when they do come? Who has the plan for that day in his pocket?" # id: v21-plan-for-that-day # as: reply # against: berlin-may-not-march # owns: question]
    TROTSKY: Then one may still sign, with a bayonet in the picture. I shouldn't announce it to the general.
* ["It's the first plan today with nobody dead in it. I'd take that chance before I'd take the pen." # id: v21-nobody-dead # as: reply # argues: berlin-may-not-march # against: berlin-may-not-march # owns: change]
    YOU: I asked for the pen a minute ago. I've let go of it.
    Trotsky gives you the bow one gives a creditor who has relented.
* [Let it stand. # id: v21-leave-victory # leaves: berlin-may-not-march]
    -> v21_crowd ->
- -> enough_talk

=== horses_of_1792 ===
LENIN: They'd just been given the land, and eaten off it. We have men who haven't been relieved in three winters, and guns with no teams. You can't harness a song. # objects: army-cannot-fight # source: pss35-p249
* ["Then not with guns. From house to house, and talking to theirs all the time. As in October." # id: v21-house-to-house # as: reply # argues: field-civil-war # against: army-cannot-fight # owns: warrant]
    OSINSKY: I should like to borrow that. It lacks only numbers.
* ["Not the army. Let them take one village's seed corn, and see who comes out of the barn." # id: v21-seed-corn # as: reply # argues: invasion-rouses-peasants # against: army-cannot-fight]
    { delegate() == "commissar":
        You hear your own word, barn. A man called Pankov came out of one, with a padlock. You don't say it.
    - else:
        In his village, says the greatcoat from the Volga, they'd come out and walk east.
    }
* ["Three winters. I've seen them come home. I only hadn't let it count." # id: v21-my-hands # as: reply # argues: army-cannot-fight # against: army-cannot-fight # owns: change]
    Nobody laughs. Somebody starts on the song again, and it's he who's hushed.
* [Let it stand. # id: v21-leave-horses # leaves: army-cannot-fight]
    -> v21_crowd ->
- -> enough_talk

=== the_shop ===
LENIN: {v21_main == "stairs":Down those stairs is a shop I know.|I know that shop.} One goes in with Livonia. One comes out without Livonia, Estonia, the guns and the flour, and then one signs: whoever's left. Very likely not we. # objects: worse-peace-later # source: pss35-p249
* ["And to be taken for hirelings? If Vienna believes that, you can wait for Vienna." # id: v21-wait-for-vienna # as: reply # argues: not-your-agents # against: worse-peace-later # cites: comedy-rumour # owns: warrant]
    Somebody has chalked on the stove: no credit. Nobody knows which side it's for.
* ["It's dear only if he can come for it. With Vienna unfed, let him show his ticket." # id: v21-his-ticket # as: reply # argues: berlin-may-not-march # against: worse-peace-later # cites: austrian-strikes # owns: warrant]
    The railwaymen like that. One has never yet seen a general with a ticket.
* ["Livonia is in that price, and nobody in Livonia was asked. Then I'd sooner sign what there is." # id: v21-offered-livonia # as: reply # argues: worse-peace-later # against: worse-peace-later # owns: change]
    The Latvian at the window thanks you for noticing.
* [Let it stand. # id: v21-leave-shop # leaves: worse-peace-later]
    -> v21_crowd ->
- -> enough_talk

=== enough_talk ===
{ delegate():
- "metalworker":
    A girl from the cartridge works, who has stood in your queue, asks you which hand you're going to use. # cue: tense
- "soldier":
    Trotsky passes you. Your committee showed him your trenches as they were. He waits, one step, to see what you'll do. # cue: tense
- "student":
    Lomov has counted Moscow twice, once with you and once without. # cue: tense
- "commissar":
    Preobrazhensky, who quarrels with you at his own table, has turned round to see your hand. # cue: tense
- "sailor":
    A stoker from the next ship moves beside you. In the fleet one doesn't ask. One looks which way a man leans. # cue: tense
- else:
    Those who think as you do are looking along their bench, at you. # cue: tense
}
SVERDLOV: Hands. Those with two opinions must choose the louder. # motion: v01-activists
-> your_hand

=== your_hand ===
* {course() == "accept" or course() == "open"} [Raise it for signing now. # id: v21-hand-sign # on: v01-activists # votes: separate-peace]
    There are so few that one can see who has holes in his sleeves.
* {course() == "war" or course() == "neither"} [Raise it for signing: you've heard the figures, and can't get round them. # id: v21-hand-sign-change # on: v01-activists # votes: separate-peace # owns: change]
    Your own bench hisses. You tell them why, one after the other, till they stop.
* {course() == "neither" or course() == "open"} [Raise it for Trotsky's line: end the war, sign nothing. # id: v21-hand-neither # on: v01-activists # votes: no-war-no-peace]
    It goes up between two men, each with reasons that the other wouldn't sign.
* {course() == "accept" or course() == "war"} [Raise it for Trotsky's line: it's the one with no blood on it yet. # id: v21-hand-neither-change # on: v01-activists # votes: no-war-no-peace # owns: change]
    You've argued for something else all day. It's the yet, you tell them, that took you longest.
* {course() == "war" or course() == "open"} [Raise it for revolutionary war. # id: v21-hand-war # on: v01-activists # votes: revolutionary-war]
    So many go up round you that it grows dark. It's a good feeling.
* {course() == "accept" or course() == "neither"} [Raise it for war: there's one thing you can't put your name to. # id: v21-hand-war-change # on: v01-activists # votes: revolutionary-war # owns: change]
    Somebody pulls at your coat. You say over your shoulder which thing it is, and keep the arm up.
* [Keep both in your pockets, and count. # id: v21-hand-none]
    You get sixty-three, three times, and each time other people.
- SVERDLOV: Counted, without those who have no vote. # division: v01-activists # cue: hands_up
-> the_three_figures

=== the_three_figures ===
~ temp signs = tally("v01-activists", "separate-peace")
~ temp neithers = tally("v01-activists", "no-war-no-peace")
~ temp wars = tally("v01-activists", "revolutionary-war")
{ signs == 15 and neithers == 16:
    SVERDLOV: For signing, fifteen. For ending it without a signature, sixteen. For war, thirty-two. # source: pss35-p255 # source: pss35-n101
    One more than the other two together. Under the map they're stamping.
- else:
    SVERDLOV: For signing, {signs}. For ending it without a signature, {neithers}. For war, {wars}.
    {signs > 15:People are standing by Lenin who'd come in with Trotsky. They look as if there were a draught.|{neithers > 16:There's a crowd round Trotsky, who has begun to count it.|One more boot is stamping under the map.}} In the record it was fifteen, sixteen, thirty-two.{wars > signs and wars > neithers: It isn't turned. But somebody listened.} # source: pss35-p255 # source: pss35-n101
}
LENIN: It binds nobody, and not me. But what each of you has said today, you'll hear again.
{voted("v01-activists") == "separate-peace": -> ending_with_the_fifteen}
{voted("v01-activists") == "no-war-no-peace": -> ending_with_the_sixteen}
{voted("v01-activists") == "revolutionary-war": -> ending_with_the_thirty_two}
-> ending_uncounted

=== v21_that_night ===
{ delegate():
- "metalworker":
    At the bridge your brother Mitya's waiting, nineteen, collar up. Who won? You tell him the figures. He asks what you'd have asked: how many of them own a rifle?
- "soldier":
    The clerk at the wire wants it in ten words. You give him three figures. Over in Dvinsk somebody will read them to sixty-seven horses, and they'll take it calmly.
- "student":
    You type it for Levitin, three lines, three figures, two carbons. Chalk from your cuff has got between the sheets, and there's Courland.
- "commissar":
    You enter it in the ledger, in case nobody else keeps it: sent, so many; arrived, so many. Fyokla will ask what they weigh. You leave that column open.
- "sailor":
    At the station on the Neva you put on the headphones. Reval is sending the weather. You listen for the hand: it's a man you know, and he doesn't know anything yet.
- else:
    Somebody has taken your coat by mistake. In the pocket of the one that's left there's a card, with three aims on it. They aren't yours. They're very well put.
}
->->

=== ending_with_the_fifteen ===
What does one do with so few, you ask him.
LENIN: One asks them to stay behind and put away the chairs. Then one knows their names.
{course() == "accept":You argued for the paper{heard("lost-strike"):, and it's the strike they'll remember|, in a hall that stamps for war}. Nobody asked what you meant.|Your hand was for the paper. Your words, for the most part, weren't; and it's words that people carry home.}
-> v21_that_night ->
On Thursday the Central Committee meets, and it isn't bound by you. # next: 1918-01-24
-> END

=== ending_with_the_sixteen ===
Is yours a line, you ask Trotsky, or a way out of the room?
TROTSKY: A line with two exits: from mine one reaches either of theirs; from theirs, neither.
{course() == "neither":One calls it a trick, one calls it a bridge. You've found out that it's windy.|You'd started out for somewhere else. There's company on the line between; all of it is on its way.}
-> v21_that_night ->
On Thursday the Committee will have all three lines before it, and a real vote. # next: 1918-01-24
-> END

=== ending_with_the_thirty_two ===
When does it begin, you ask Lomov.
LOMOV: When? We've only now voted it! # mood: vehement
He hears it himself. {course() == "war":On the stairs everyone talks of who said what. Nobody talks of tomorrow.|You spoke one way, and your hand went up with the most. They've taken it for enthusiasm.}
-> v21_that_night ->
On Thursday the Committee votes in earnest, behind a door. # next: 1918-01-24
-> END

=== ending_uncounted ===
You wipe the chalk off the next man's back: it's most of Lithuania. {course() == "open":You've kept your counsel, and three benches believe that you're secretly theirs.|You argued, and then kept your hands to yourself. Each side has forgiven you.}
-> v21_that_night ->
On Thursday it's put to the Committee, and there one can't stand by the stove. # next: 1918-01-24
-> END
