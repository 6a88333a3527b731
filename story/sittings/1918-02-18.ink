// The Central Committee, 17 and 18 February 1918: three meetings in two days, and a corridor between them.
// The words are ours throughout, also the speakers': the minutes are shortened and in the third person. Who voted, how many, in which order
// the questions came, and what was argued on the 18th follow the record; the names of the 18th, morning, are inferred there, so nobody is named.
// The corridor, what was said in it to one person, the wires by the hour and from home are invention.
VAR f18_place = "the comrade" // how the chair calls you
VAR f18_nameless = false // one of the class roles: no home, no papers
VAR f18_main = "" // the main speech, which waits for what it rests on
VAR f18_aside = "" // whom you took aside
VAR f18_promise = "" // what you promised there: "stay" or "names"

=== two_days_for_seven ===
# sitting: 1918-02-18
# edition: 1
# place: ccroom
Smolny, Sunday 17 February 1918, evening: the Bolsheviks' Central Committee. A week ago, at Brest, Trotsky, our negotiator, declared the war with Germany over, and signed no peace. Last night the Germans answered: the truce ends tomorrow at noon. # source: pss35-n130 # shows: german-notice # cue: murmur
-> who_came_to_ask ->
Our new calendar has just cost us thirteen days, somebody says. The Germans owe seven days' notice and give two: five more gone. These hurt. Sverdlov takes the chair. # source: pss35-n130
SVERDLOV: {f18_called()}. First question: do we offer talks again, tonight, in order to sign their peace? Eleven vote; I count five for, six against. Turn one, and it's carried. You've no vote; you may speak. # motion: v07a-offer # source: pss35-n131
{ course():
- "war":
    LENIN: Now, while it costs what it cost in January{voted("v01-activists") == "revolutionary-war":. You stood up for a war in January. Who else is standing, tonight?|.} Refuse, and you'll sign a dearer paper in a colder month. # puts: worse-peace-later
- "neither":
    STALIN: {voted("v02c-trotsky") == "for":In January you gave a hand to a possibility: that they would not come.|There was a possibility: that they would not come.} They have sent us the hour. It is no longer one. One must offer. # puts: potential-not-facts # source: pss35-n131
- else:
    LOMOV: Moscow says no! {voted("v06-signnow") == "yes":You wrote yes a fortnight ago, before anyone had coughed!|A general coughs, and we reach for the pen!} Let him come out first, and see what Berlin says to it! # puts: wait-and-see-the-offensive # mood: vehement # source: pss35-n131
}
-> offer_or_see

=== function f18_called() ===
{ delegate():
- "metalworker":
    ~ return "The Vyborg side"
- "soldier":
    ~ return "The Fifth Army"
- "student":
    ~ return "Moscow"
- "commissar":
    ~ return "Tagil"
- "sailor":
    ~ return "The fleet"
}
~ return "The comrade"

=== who_came_to_ask ===
{ delegate():
- "metalworker":
    ~ f18_place = "the Vyborg side"
    You're Anna Fedotova, lathe hand. Home asks for a date for flour and the name of whoever signs. {chose("v10-a-counted"):A week ago you wired them to count rifles. They have: nine fire.|Tonight they'd take one word: till when?} # shows: vyborg-canteen
- "soldier":
    ~ f18_place = "the Fifth Army"
    You're Hnat Sereda, farrier. Your battery stands at Dvinsk, the first town on that road. {chose("v10-h-watch"):One man has stayed with the guns, since you asked it. It's Kazis.|Those who haven't gone home sleep in their boots.} # shows: battery-horses
- "student":
    ~ f18_place = "Moscow"
    You're Dora Kagan, who types for the party in Moscow. The Bureau wants no agreement with robbers, and one party. {chose("v10-d-rifles"):A week ago you asked them for rifles. They've found a form for it.|Your aunt sits in Kovno, behind the troops that have given notice.} # shows: kovno-postcard
- "commissar":
    ~ f18_place = "Tagil"
    You're Terenty Zyryanov, food commissar of the Tagil works. They want the rails free, and no rye for Berlin. {chose("v10-t-tonight"):The grain you had moved in a night last week stands somewhere short of Moscow.|Tonight the rails carry only men, going home.} # shows: shadrinsk-meeting
- "sailor":
    ~ f18_place = "the fleet"
    You're Avgust Lepik of Reval, wireless hand. No port given up that fed us, says your ship; and it lies in the ice. {chose("v10-s-listening"):You wired your sister that you'd stay listening. You have, for seven nights.|Your sister sets type there, and asks in which language.} # shows: leena-letter
- else:
    ~ f18_nameless = true
    You're the comrade with the card. Those who think as you do sent you, and {changed():have heard that you can be moved|told you to keep your seat till it's over}.
}
->->

=== offer_or_see ===
* ["We'd found a third thing, between war and peace. They've given it two days' notice. Tonight, or it's worse." # id: f18-third-thing # as: speech # argues: no-middle-course # against: wait-and-see-the-offensive]
    ~ f18_main = "notice"
    LENIN: At last somebody who reads a letter before answering it.
* {course() == "accept" or course() == "open"} ["You'd wait for Berlin to rise. I'd wait too, if anybody here could tell me the day." # id: f18-tell-the-day # as: speech # argues: german-timing-unknowable]
    ~ f18_main = "date"
    Bukharin is about to name one. It stays on his tongue.
* ["The German has shown us a watch, and not one soldier. Let him march first. It costs a day." # id: f18-shown-a-watch # as: speech # argues: wait-and-see-the-offensive]
    ~ f18_main = "wait"
    Uritsky, one of the six, says that he could support a day.
* ["Vienna's starving, Berlin struck three weeks ago. Who says that the order will be obeyed?" # id: f18-carried-out # as: speech # argues: berlin-may-not-march]
    ~ f18_main = "berlin"
    Trotsky has stopped folding paper.
* {course() == "neither"} ["Nobody fights on orders any more. A man fights, if ever, when he's seen us ask for nothing, sign nothing, and be attacked." # id: f18-ask-nothing # as: speech # argues: defence-only-after-refusal]
    ~ f18_main = "refuse"
    Trotsky bows to you slightly, as to somebody who has read the small print.
* {course() == "war"} ["For two months the Germans have had our bread and our newspapers over the wire. Now see which way they shoot." # id: f18-which-way # as: speech # argues: german-soldier-will-not-march]
    ~ f18_main = "soldier"
    BUKHARIN: Which way! That's it! {heard("german-soldier-will-not-march"):You've said so all winter!|They know us by our first names!}
* {course() == "war" or course() == "open"} ["We gave our word in 1915: peace for all, and if they refuse it, war. They've refused, and named the hour." # id: f18-with-the-hour # as: speech # argues: our-word-of-1915]
    ~ f18_main = "word"
    LENIN: {chose("v21-page") or chose("v03-year-fifteen"):My own page again. You've carried it all winter; it must be worn at the folds.|My own page. I wondered who'd bring it.}
* [Let it pass, and look at the six. # id: f18-pass-offer]
    You look along the table. Krestinsky, a lawyer, has written for and against on one sheet, and given them equal room.
    -> first_hands
- -> whats_under_it

=== whats_under_it ===
SVERDLOV: On what does it rest?
* {f18_main == "notice" or f18_main == "wait"} [The German notice, read once more, slowly. # id: f18-rest-notice # cites: german-notice # owns: warrant]
    YOU: {f18_main == "notice":It doesn't ask us anything. That's what I go by.|The general says that he'll march. He doesn't say with whom.}
* {f18_main == "date"} [The German comrades' letters. # id: f18-rest-letters # cites: german-left-letters # owns: warrant]
    YOU: Some write hold out, some write do what you must. Not one writes a day of the month. # shows: german-left-letters # source: pss35-p250
* {f18_main == "date" and delegate() == "sailor"} [Your night at the wireless. # id: f18-rest-air # cites: wireless-night # owns: warrant # owns: limit]
    YOU: From Berlin I got the weather, a whole night. Perhaps it was the wrong night. You'd be betting on another. # shows: wireless-night
* {f18_main == "wait" or f18_main == "soldier"} [Berlin, in January. # id: f18-rest-berlin # cites: berlin-strike # owns: warrant]
    YOU: Four hundred thousand out, in the city that gives the order. It happened once, so it can. # source: strike # shows: berlin-strike
* {f18_main == "word"} [The page itself, of October 1915. # id: f18-rest-page # cites: lenin-1915 # owns: warrant]
    YOU: It doesn't say: if they refuse, ask again. I've looked. # shows: lenin-1915
* {f18_main == "berlin"} [Vienna, in January. # id: f18-rest-vienna # cites: austrian-strikes # owns: warrant]
    YOU: They came out for flour, and stayed out for Brest. It's on their list. # source: strike # shows: austrian-strikes
* {f18_main == "refuse"} [What anybody can see from a train. # id: f18-rest-own # cites: own # owns: warrant]
    YOU: They wouldn't go for Kerensky. I never met one who was ashamed of it.
* [The truce, with its seven days. # id: f18-rest-truce # cites: armistice]
    Seven days were owed, two are given. Berlin says that by not signing we'd ended it ourselves. It lies there, in two languages. # shows: armistice # source: pss35-n130
* [Nothing. # id: f18-rest-nothing]
    Then it must carry itself, says Sverdlov, and looks at his watch.
- -> from_where_you_stand ->
{
- f18_main == "notice" or f18_main == "date": -> trotsky_asks_for_a_day
- f18_main == "wait" or f18_main == "refuse": -> lenin_on_waiting
- f18_main == "word": -> lenin_on_his_page
}
-> lenin_on_timetables

=== from_where_you_stand ===
{
- f18_main == "notice" or f18_main == "date":
    { delegate():
    - "metalworker":
        YOU: I had notice from a foreman once, and thought he was trying it on. On the third morning there was another woman at my lathe.
    - "soldier":
        YOU: A horse that lays back its ears has said it. A man may wait for the hoof as well, to be quite sure.
    - "student":
        YOU: There's a point at which waiting stops being observation. One knows it afterwards.
    - "commissar":
        YOU: In my store whoever came on the last day of the month paid last day's prices. He always said that he'd wanted to see.
    - "sailor":
        YOU: When the barometer drops, one doesn't ask for the storm first. One asks what's on deck.
    - else:
        YOU: I don't say that it's fair. I say that it has an hour on it.
    }
- else:
    { delegate():
    - "metalworker":
        YOU: I've seen a foreman shout for the police and the police stay in the yard. We'd never have known it if we'd gone home when he shouted.
    - "soldier":
        YOU: They've teams like ours over there, hide and bone. A man would like to see those hitched up before he takes his cap off.
    - "student":
        YOU: One doesn't amputate on a threat. One looks at the leg. I'd like somebody here to have looked at it.
    - "commissar":
        YOU: I've had wagons announced to me, by wire, with a number. Then one goes to the siding and counts.
    - "sailor":
        YOU: A signal isn't yet a ship. I've heard whole fleets on the air, and in the morning there was a tug.
    - else:
        YOU: I'd only like us to be beaten by something. So far it's a sheet of paper.
    }
}
->->

=== trotsky_asks_for_a_day ===
TROTSKY: {chose("v24-in-the-road"):You asked me in January who'd be in their road. Nobody, I said, and perhaps nobody on it.|For weeks I've played opposite them.} Their diplomats fear their bakers, and quarrel with their generals. It's no certainty. It's a chance; send an offer tonight, and we've thrown it away. # objects: berlin-may-not-march
* ["In June our soldiers didn't want to either. Somebody wrote an order, and they climbed out. I wouldn't bet on a grumble." # id: f18-on-a-grumble # as: reply # argues: governments-wage-war # against: berlin-may-not-march # cites: june-1917 # owns: warrant]
    {chose("v10-june"):You said June on the night of the tape as well, and Zinoviev knew better. He isn't here tonight.|Smilga, who is twenty-five and sees to the fleet in Finland, nods before you've finished.} # shows: june-1917
* ["Every hour that I spend guessing at Vienna, a boiler goes out in Petrograd. I'd like the hours." # id: f18-like-the-hours # as: reply # argues: needs-time-to-consolidate # against: berlin-may-not-march]
    TROTSKY: A good answer. It isn't to what I asked.
* ["What must you have seen tomorrow, and by what o'clock, to call it tried?" # id: f18-by-what-oclock # as: reply # against: berlin-may-not-march # owns: question]
    TROTSKY: An excellent cue, comrade. I've until noon to learn the answer.
* ["No. I'd wonder all my life, too. Take the day." # id: f18-take-the-day # as: reply # argues: berlin-may-not-march # against: berlin-may-not-march # owns: change]
    {changed():Lenin remarks that you turn more easily than a door.|Lenin looks as if somebody had walked off with his coat.}
* [Let it stand. # id: f18-leave-chance # leaves: berlin-may-not-march]
    -> nobody_answers_in_time ->
- -> first_hands

=== lenin_on_waiting ===
LENIN: {chose("v10-two-to-stop"):It takes two to stop a war: that was yours, a week ago. And now the second one has spoken.|One may wait with a regiment behind one.} You'd wait with an empty trench and a good conscience. There's war, or there's peace. While you look on they'll have the stores, the wagons and the road. # objects: no-middle-course
* {course() != "war"} ["There's a third thing exactly as long as they can't come. You don't know that they can. Nor do I." # id: f18-nor-do-i # as: reply # argues: berlin-may-not-march # against: no-middle-course # cites: austrian-strikes # owns: warrant]
    Both halves of the table take it for theirs.
* {course() != "war"} ["The trench is empty, I grant that. A man can be robbed of an empty purse. Need he sign for it?" # id: f18-empty-purse # as: reply # argues: empty-trenches-anyway # against: no-middle-course # owns: concession]
    LENIN: Empty? It's the guns, the flour, and whatever stands on the sidings. I wish I'd ever had such an empty purse.
* {course() == "war"} ["Nobody waits. We look who's coming, and then everything that has legs goes out to meet him." # id: f18-has-legs # as: reply # argues: forces-come-in-struggle # against: no-middle-course]
    LENIN: Legs I've seen. They were going the other way.
* ["And what will be gone by noon tomorrow that you could save tonight?" # id: f18-by-noon # as: reply # against: no-middle-course # owns: question]
    LENIN: Perhaps nothing. Shall I tell you when it was that I last got something for nothing?
* ["War or peace. Yes. I'd been living on the landing between two floors, and thought it was a room." # id: f18-the-landing # as: reply # argues: no-middle-course # against: no-middle-course # owns: change]
    Lenin is too surprised to be pleased.
* [Let it stand. # id: f18-leave-waiting # leaves: no-middle-course]
    -> nobody_answers_in_time ->
- -> first_hands

=== lenin_on_timetables ===
LENIN: {chose("v21-customer"):Nobody shoots his own customer, you told us in January.|A hungry army doesn't march?} {chose("v10-over-shoulders"):By now they'd have read our tape, you said: well, this is how they answer.|I've seen hungry armies march for three years.} Until a government is overthrown, it wages war; theirs had a strike, sent the leaders to the front, and kept to its timetable. # objects: governments-wage-war # source: strike
* ["Then let the timetable show itself. If you're right, you'll be right tomorrow at the same price." # id: f18-same-price # as: reply # argues: wait-and-see-the-offensive # against: governments-wage-war # owns: warrant]
    LENIN: The price is the one thing that I'm sure of.
* {course() != "war"} ["That they can be ordered, I grant. Against whom? There's nobody in the trench. One can't defeat an absence." # id: f18-an-absence # as: reply # argues: empty-trenches-anyway # against: governments-wage-war # owns: concession]
    Smilga, who is twenty-five and sees to the fleet in Finland, says that one can walk through it.
* ["In October there was a government with a timetable here, too. What broke it, a telegram?" # id: f18-across-the-river # as: reply # against: governments-wage-war # owns: question]
    LENIN: No. A month's counting. Bring me Berlin's figures.
* ["They carry off our timber from Courland to this day. That's what you'd be settling for!" # id: f18-their-timber # as: reply # argues: economic-strangulation # against: governments-wage-war]
    It's true, and several people say so. Whether the trains will run on Monday it doesn't say.
* ["He'll go. I know it from ours: one grumbles, and goes. I only didn't want it to be so." # id: f18-one-grumbles # as: reply # argues: governments-wage-war # against: governments-wage-war # owns: change]
    Bukharin says your name, quite softly, like somebody who has been left on a platform.
* [Let it stand. # id: f18-leave-timetable # leaves: governments-wage-war]
    -> nobody_answers_in_time ->
- -> first_hands

=== lenin_on_his_page ===
LENIN: Prepare such a war, it says, and then wage it. {chose("v21-name-the-day"):You asked which day, in January. When we can hold one town for a month, I said.|I know, I wrote it.} What's been prepared? We've had three months, and I've seen a good many articles. # objects: promise-was-to-prepare # source: pss35-p247
* ["In October, too, there were two comrades who wished first to be prepared. How did you call it then?" # id: f18-how-did-you-call # as: reply # argues: october-doubters-again # against: promise-was-to-prepare # owns: warrant]
    LENIN: By its name. They were afraid of a victory that had been counted. I've counted too, and it's a defeat.
* ["And by what sign shall we know that it's prepared? Or is there always one more winter to it?" # id: f18-one-more-winter # as: reply # against: promise-was-to-prepare # owns: question]
    LENIN: When the horses stand up. I'm not joking.
* ["A man who's told his children there are things he doesn't do can't begin with: except on a Monday." # id: f18-except-on-monday # as: reply # argues: treaty-dishonours-us # against: promise-was-to-prepare]
    Bukharin is moved. Lenin asks whether anybody has prepared the children.
* ["Prepare. I've said that word each time a little faster than the other." # id: f18-a-little-faster # as: reply # argues: promise-was-to-prepare # against: promise-was-to-prepare # owns: change]
    Lenin, who has a reply ready, puts it away again.{chose("v21-duller"): You'd owned to that in January, he says; it seems that it keeps.|}
* [Let it stand. # id: f18-leave-page # leaves: promise-was-to-prepare]
    -> nobody_answers_in_time ->
- -> first_hands

=== nobody_answers_in_time ===
{stopping:
- It's left where it lies. There's no time tonight to pick things up.
- Two people begin to answer for you, and stop.
- It goes into the evening with you, unanswered.
}
->->

=== first_hands ===
SVERDLOV: To offer talks at once. Hands.
* {course() == "accept" or course() == "open"} [Raise it for the offer. # id: f18-a-for # on: v07a-offer # votes: for]
    {voted("v06-signnow") == "yes":As you wrote it on the sheet a fortnight ago, in ink that has dried.|It's up before you have told it.}
* {course() == "neither" or course() == "war"} [Raise it for the offer: noon has moved you. # id: f18-a-for-change # on: v07a-offer # votes: for # owns: change]
    You say why: others would pay for your courage.
* {course() != "accept"} [Raise it against. # id: f18-a-against # on: v07a-offer # votes: against]
    {voted("v02c-trotsky") == "for":It was up in January, too, for not signing. Nobody had given notice then.|You've Bukharin on one side, Trotsky on the other.}
* {course() == "accept"} [Raise it against: you'd have it seen first who attacks whom. # id: f18-a-against-change # on: v07a-offer # votes: against # owns: change]
    Lenin asks if you've hurt your arm. You tell him the reason, and he listens to the end.
* [Keep it down. # id: f18-a-none]
    It lies on the table between two glasses of tea.
- SVERDLOV: By name. # division: v07a-offer # cue: hands_up
{carried("v07a-offer"): -> if_the_offer_goes_tonight}
{tally("v07a-offer", "for") == 5 and tally("v07a-offer", "against") == 6:
    Five for. Six against: Trotsky, Bukharin, Lomov, Uritsky, Joffe, Krestinsky. Lost. # source: pss35-n131
- else:
    For, {tally("v07a-offer", "for")}; against, {tally("v07a-offer", "against")}. It's lost.
}
-> three_more_questions

=== three_more_questions ===
Wait till the attack shows itself, and what Germany's workers do to it? Carried; as far as is known, by the same six to five. A revolutionary war, then? Not one hand: its friends won't answer it, put like that. # source: fig # source: pss35-n135 # source: ccm
{ course():
- "war":
    {voted("v02a-revwar") == "for":In January yours was up for that. Tonight it would have been the only one.|You look at Bukharin. He's looking at the ceiling.}
    LOMOV: It's the wrong question! Ask it when they're in the room!
- "neither":
    LENIN: I count: for war, nobody. For peace, too few. And at noon tomorrow you meet them with what?
- else:
    Lenin counts the hands that aren't there, aloud, from nought to nought.
}
SVERDLOV: Last. If they do attack, and nobody rises in Germany or Austria: do we make peace? # motion: v07d-contingent # source: pss35-n131
JOFFE: Forgive me. I have met them. They do not want a signature. They want us gone. {heard("no-coexistence"):You once said it yourself, comrade: they cannot let such a neighbour be.|One does not buy off a man who has come for the house.}
* {course() == "accept" or course() == "open"} [Raise it for: then at least it's settled. # id: f18-d-for # on: v07d-contingent # votes: for]
    An if and an and. You've bought bread on worse.
* {course() == "neither"} [Raise it for: you said that you'd wait. You didn't say for ever. # id: f18-d-for-wait # on: v07d-contingent # votes: for]
    Across the table one other hand goes up as slowly as yours. It's Trotsky's.
* {course() == "war"} [Raise it for: if it's both, you've no third answer. # id: f18-d-for-change # on: v07d-contingent # votes: for # owns: change]
    Lomov turns his chair a little, so as not to have to see it.
* {course() != "accept"} [Raise it against, with Joffe. # id: f18-d-against # on: v07d-contingent # votes: against]
    Forgive me, he says to your hand: he hadn't counted on company.
* {course() == "accept"} [Raise it against: an if is the wrong thing to sign. # id: f18-d-against-change # on: v07d-contingent # votes: against # owns: change]
    LENIN: Too little for you, or too much? I'd like to know which side you've fallen off.
* [Keep it down. # id: f18-d-abstain # on: v07d-contingent # votes: abstain]
    It has company: Bukharin's is down as well, and he's sitting on it.
- SVERDLOV: By name. # division: v07d-contingent
{tally("v07d-contingent", "for") == 6 and tally("v07d-contingent", "against") == 1:
    Six for, Joffe against, four who'd rather not be asked. One of the six is Trotsky. # source: pss35-n131
- else:
    For, {tally("v07d-contingent", "for")}; against, {tally("v07d-contingent", "against")}; the rest would rather not have been asked.
}
LENIN: {hand("v07d-contingent", "trotsky") == "for":So it hangs on a fact now, and not on me.|So be it. The fact will come without being voted on.}
-> morning_by_the_minute

=== if_the_offer_goes_tonight ===
For, {tally("v07a-offer", "for")}; against, {tally("v07a-offer", "against")}. It's carried, and Lenin is already writing. # cue: tense
This did not happen. On the day it was lost, five to six, and no offer went out until Tuesday morning. From here you are outside the record. # source: pss35-n131 # source: pss35-n133
What's known: the Germans had settled on Wednesday that they would march, and nobody in this room could read that. Sent by wireless tonight, an offer could have been in Berlin before noon. # source: wheelerbennett
* [Follow it to where knowledge stops. # id: f18-if-tonight-follow]
    You read the draft over Lenin's arm. It's four lines long. The longest word in it is immediately.
    -> ending_offer_sooner
* [Return to the record. # id: f18-if-tonight-return]
    You let the sheet go. In the record nobody writes it tonight: five to six, and on to the next question. # source: pss35-n131
    -> three_more_questions

=== morning_by_the_minute ===
Monday the 18th, morning. At noon the truce is over, and over there, it's reported, they're stirring. The question: a telegram, offering peace, at once? Lomov would put it off, Bukharin wants more speakers, Lenin neither. Zinoviev, head of the city's soviet, has come. # source: pss35-p334 # source: pss35-n130 # cue: tense # place: ccroom-day
{ course():
- "accept":
    TROTSKY: Their first shot has still to be fired, and to be heard in Berlin. {chose("f18-by-what-oclock"):You asked me for an hour. I say: not before there's something to see.|Send this now, and at noon nobody will know who attacked.} # puts: berlin-may-not-march # source: pss35-n130
    BUKHARIN: And suppose the train stops halfway? {chose("v21-hit-back"):You'd have had us hit them, in January!|We'll have said please to a train that never came!} # puts: wait-and-see-the-offensive
- "war":
    ZINOVIEV: {chose("v10-tear-it"):If it says sign, you'd tear up the tape: that was you, a week ago. I danced.|A week ago I danced for joy.} I grant that one looks foolish. Nevertheless! After noon it will cost more than before! # puts: worse-peace-later # source: pss35-n130
    LENIN: {chose("f18-one-more-winter"):You asked by what sign one knows a war's prepared. I've looked for one since, from the window.|No speeches.} By noon we've either asked, or been caught while considering. # puts: no-middle-course # source: pss35-n130
- "neither":
    ZINOVIEV: A week ago I told the papers that they couldn't march. {chose("v10-never-our-name"):You said only that they'd never get our name.|I had a very good evening.} Nevertheless: send it! # puts: worse-peace-later # source: pss35-n130
    BUKHARIN: But let their workers see the first train leave, comrade! One train! # puts: wait-and-see-the-offensive
- else:
    ZINOVIEV: {chose("v10-june"):A week ago I was told of last June by {f18_place}, and knew better.|A week ago I told the newspapers that they couldn't march.} I grant that I crowed. Nevertheless: the telegram, before I'm proved wrong! # puts: worse-peace-later # source: pss35-n130
    TROTSKY: Not before they've fired, and Berlin has heard it. # puts: berlin-may-not-march # source: pss35-n130
}
SVERDLOV: {f18_called()}: one breath. # motion: v08-morning
-> one_breath

=== one_breath ===
* ["Before noon it's an offer. After noon it's begging." # id: f18-its-begging # as: speech # argues: worse-peace-later # cites: own # owns: warrant]
    ZINOVIEV: That's what I meant to say!
    It took him four minutes.
* {course() == "accept" or course() == "open"} ["Last night nobody here was for war. Unless somebody's changed, what do you mean to do when you've waited?" # id: f18-wait-with # as: speech # argues: record-of-votes # cites: own # owns: warrant # owns: limit]
    LENIN: From the minutes. One ought always to bring the minutes.
* {course() != "war"} ["Our soldiers have gone home to sow. That needs no signature, and no enemy's permission." # id: f18-gone-to-sow # as: speech # argues: soldiers-to-the-plough # cites: trotsky-declaration # owns: warrant]
    SOKOLNIKOV: It needs the enemy to stay out of the field.
* {course() == "neither"} ["Nobody's out there to be beaten. Then don't sign for a defeat." # id: f18-for-a-defeat # as: speech # argues: empty-trenches-anyway # cites: army-questionnaire # owns: warrant]
    Trotsky says: quite. He says it to the clock.
* {course() != "accept"} ["Moscow has voted No. Till it's asked again, in whose name do you telegraph?" # id: f18-in-whose-name # as: speech # argues: organisations-voted-against # cites: moscow-december # owns: warrant # owns: limit]
    LENIN: {chose("v21-first-party") or chose("v21-signs-alone"):You asked it in January, at more length.|A fair question.} In the name of those who aren't asked to conferences.
* {course() == "war"} ["You'd ask their pardon, for having been attacked." # id: f18-ask-pardon # as: speech # argues: treaty-dishonours-us # cites: own]
    By the door a man in a greatcoat, who'd been asleep on his feet, turns his head.
* [Let it pass, and save the breath. # id: f18-pass-breath]
    Sverdlov thanks you.
- SVERDLOV: Thirteen vote today, and once more it hangs on one.
-> second_hands

=== second_hands ===
* {course() == "accept" or course() == "open"} [Raise it for the telegram. # id: f18-b-for # on: v08-morning # votes: for]
    {voted("v07a-offer") == "for":For the second time. You'd like to know how often an arm can do that.|Last night you didn't. It was dark then, and there was more time.}
* {course() == "neither" or course() == "war"} [Raise it for the telegram: you could wait last night. # id: f18-b-for-change # on: v08-morning # votes: for # owns: change]
    You give them the reason. It's short, and has noon in it.
* {course() != "accept"} [Raise it against. # id: f18-b-against # on: v08-morning # votes: against]
    {voted("v07a-offer") == "against":Since last night nothing has changed, except that it's morning.|You hold it in front of your face, so as not to see the clock.}
* {course() == "accept"} [Raise it against: let it be seen who fires. # id: f18-b-against-change # on: v08-morning # votes: against # owns: change]
    LENIN: For a morning's clear conscience. Very well. I hope that it's a long one.
* [Keep it down. # id: f18-b-none]
    You're holding your breath; he had only asked for one.
- SVERDLOV: The count. # division: v08-morning # cue: hands_up
{carried("v08-morning"): -> if_the_offer_goes_this_morning}
{tally("v08-morning", "for") == 6 and tally("v08-morning", "against") == 7:
    Six for, seven against. Whose hands, isn't recorded. No telegram. Next meeting: tomorrow, at two. # source: pss35-n130
- else:
    For, {tally("v08-morning", "for")}; against, {tally("v08-morning", "against")}. No telegram. The next meeting is to be tomorrow at two.
}
-> noon_in_the_corridor

=== if_the_offer_goes_this_morning ===
For, {tally("v08-morning", "for")}; against, {tally("v08-morning", "against")}. Sverdlov sends a boy to the wireless. The boy runs.
This did not happen. On the day it was lost, six to seven, and at noon no offer had been sent. From here you are outside the record. # source: pss35-n130
What's known: they were to march at noon. The real offer went out on Tuesday morning, with Dvinsk gone. # source: pss35-n133 # source: pss35-n132
* [Follow it to where knowledge stops. # id: f18-if-morning-follow]
    From the window you see the boy cross the yard. He has no cap on, and doesn't slip.
    -> ending_offer_sooner
* [Return to the record. # id: f18-if-morning-return]
    You call the boy back. In the record it's six to seven, and everybody goes out to wait for noon. # source: pss35-n130
    -> noon_in_the_corridor

=== ending_offer_sooner ===
What's known. In the record the offer went by wireless on Tuesday the 19th, for the terms of January. Berlin kept silent, then answered with harder ones, and marched on meanwhile. # source: pss35-n133 # source: pss35-n149
What they believed. Lenin: there's not an hour to lose. Trotsky: first let Germany's workers see the attack, and answer it. Joffe feared that Berlin wanted us gone, signature or none. # source: pss35-p335 # source: ccm # source: pss35-p337
What historians have to go on. By John Wheeler-Bennett's account the Kaiser's council had resolved on the march on the Wednesday before. Fritz Fischer's book on German war aims is generally taken to show that the wish for that coast was older than this winter. If so, no telegram had made it. # source: wheelerbennett # source: fritzfischer
By Wheeler-Bennett's account too, the German foreign minister had spoken there against marching. An offer in his hand might have helped him. # source: wheelerbennett
* [Stay by the wire. # id: f18-sooner-wire]
    The girl with the key has brought an apple. She cuts it in two, exactly.
* [Go and stand at the window. # id: f18-sooner-window]
    The square is white. A man crosses it with a ladder.
-
{ delegate():
- "metalworker":
    At noon the whistle blows at home, and they come out into the yard to hear. You've wired three words: asked, not begged. Sizov wants to know whose name is under it. For once you can tell him.
    Ozols, the Latvian, wants to know in which terms Wolmar is. In neither, you say, by name. He thanks you for looking.
- "soldier":
    The battery sends: trains opposite have steam up. Then, at one: still steam. Then, at two: still.
    A man sits by the key with his cap on his knee, as beside a mare. Whatever's being decided over there, the horses are being fed meanwhile. That's how it stands.
- "student":
    Levitin, numbered. One: the Bureau condemns the offer. Two: the Bureau asks if there's an answer. Three: he himself hopes that there is one, and strikes that out, and the machine sends the striking out as well. You keep the tape.
    From Kovno there'd be no card either way: it's three years since anybody asked Kovno.
- "commissar":
    Fyokla Guseva enters it twice: peace asked, price unknown. She asks what the error is. You begin a figure, and stop. Forty men at your co-operative want to hear if the line's free. You send: nobody's shooting yet. For the moment it's the truth.
- "sailor":
    You have the headphones on when it goes out. It's a good clear hand, and nobody smothers it. Then their station comes up: weather, cattle. Then it's silent for as long as a man needs to fetch another man. You write down the hour. Leena, your sister, in five words: Is that answer or breath?
- else:
    On the stairs they're betting on the hour of the answer. Those who think as you do ask what you've got on it. You look in your pockets. There's the card, with all that you were to argue. It doesn't say how one waits.
}
What nobody can know. Whether that paper would have stopped a train. Whether Dvinsk would have had its Monday like any other.
Or whether the general would have read it, said thank you, and marched at noon: then those who'd said wait would have looked right, and Lenin wrong. Here the light stops.
-> END

=== noon_in_the_corridor ===
Noon. In the corridor at Smolny a girl at a key calls out what comes in. Of these hours there's no record: the wires, the talk and you are invented. # place: corridor # cue: corridor
One o'clock. Dvinsk, the town nearest to the front: no shot. Two o'clock: no shot. {delegate() == "soldier":It's passed on to you along the wall, since it's yours. |}There's time to take one of them aside.
* [Krestinsky, the lawyer, who walks up and down. # id: f18-aside-krestinsky]
    ~ f18_aside = "krestinsky"
    He makes room for you in his walk, as others do on a bench.
    -> aside_krestinsky
* [Joffe, who led the first talks, on his trunk. # id: f18-aside-joffe]
    ~ f18_aside = "joffe"
    He gets up, offers you the trunk, and stands.
    -> aside_joffe
* [Stasova, the secretary, carrying her files upstairs. # id: f18-aside-stasova]
    ~ f18_aside = "stasova"
    She gives you half without slowing down.
    -> aside_stasova
* [Trotsky, who is alone, which is rare. # id: f18-aside-trotsky]
    ~ f18_aside = "trotsky"
    He's at the window, winding a watch that's wound already.
    -> aside_trotsky
* [Uritsky, on the stairs, adding something up. # id: f18-aside-uritsky]
    ~ f18_aside = "uritsky"
    He moves his hat, so that you can sit. It's the only dry step.
    -> aside_uritsky

=== aside_krestinsky ===
KRESTINSKY: Permit me. Last night, on the last question, I kept my hand down. It was comfortable, and that worries me.
KRESTINSKY: If I say yes, half the Urals walk out. If I say no, so does half of Petrograd. I don't count votes. I count who'd still be in the room.
{ delegate():
- "metalworker":
    At your shop it was forty-one to forty. He asks what they do on the day after. Drink tea together, you say. How's that organised? he asks.
- "soldier":
    He asks how one votes in a battery. By stepping left or right, you say; then one steps back, because of the horses. He'd give a good deal for horses.
- "student":
    He knows that you were sent for two things that can't both be had. He asks which you'd bring home, if the train had room for one.
- "commissar":
    KRESTINSKY: You enter your error beside every figure. A lawyer trusts no others. What's mine?
- "sailor":
    He asks if a crew can disagree about the course. Out loud, you say; with one hand on the wheel. He writes down: one hand.
- else:
    He remembers what you said last night better than you do.
}
* [Tell him that you'd sooner lose beside him than win in an empty room. # id: f18-k-beside # gains: krestinsky]
    He stops walking. Nobody says that to a lawyer, he remarks, and walks on beside you, slower.
* [Tell him that a wording never yet kept the rain off. # id: f18-k-roof]
    KRESTINSKY: No. But people stand closer together under it.
* [Tell him that he's hiding in his columns. # id: f18-k-hiding # loses: krestinsky]
    KRESTINSKY: {chose("v03-wire-read"):On the third you read us your own wire, when you might have pocketed it. I'd hoped for something kinder from you. Not for anything truer.|Yes. One would like to be found there last.}
- KRESTINSKY: Permit one question: whoever wins, you'd not help break the party in two?
-> promise_to_stay

=== aside_joffe ===
JOFFE: At their Christmas they accepted our principles: no annexations. We were happy, and dined with them. Three days later they explained what they had understood by the words. # source: wheelerbennett
JOFFE: So what should I do with their Yes? I should only be dining with them again.
{ delegate():
- "metalworker":
    {heard("brest-as-tribune"):He has heard that you stood up for Brest, as a place from which one's heard.|He asks what they eat in your canteen.} You tell him of the forty minutes for soup, and who stays to listen. He asks for their names, and means it.
- "soldier":
    On the road through Dvinsk he asked you once how many horses, and wrote it down. He has it still, and would like to correct the figure. You give him today's, and he doesn't write it.
- "student":
    He asks to see your aunt's postcard. He reads the two censors' stamps first, then the date, and only then the text.
- "commissar":
    He asks what the Urals make of him. You've a portrait of the whole delegation by the scales, out of a magazine. He's the one whose head got the nail.
- "sailor":
    He asks which of the stations smothers ours. You tell him that it's a man: one knows his hand. Joffe nods. He thinks that he has met him.
- else:
    He asks who told you to vote as you do. The card, you say. He had one too, in December. It was a very good card.
}
* [Tell him whom you know beyond the line, by name. # id: f18-j-by-name # gains: joffe]
    He repeats it till he has the stress right. In two months at Brest, he says, nobody on either side had brought a name.
* [Ask what he'd do in place of asking. # id: f18-j-in-place]
    JOFFE: Forgive me: lose. I should only wish to be found with my shoes on.
* [Say that somebody must sit there again, and it may be he. # id: f18-j-again]
    JOFFE: {changed():You have changed your mind aloud, this winter. Is it bearable, afterwards?|I should refuse. I notice only that this trunk is still packed.}
- JOFFE: On the general's map, comrade, there were no people. If it should ever be signed away, I should be grateful to hear the places read.
-> promise_to_name

=== aside_stasova ===
STASOVA: Upstairs it is dry, and locks. Nobody has ordered it. I have seen files change hands.
You climb. If she's to vote tomorrow, she says, it won't be on an envelope.
STASOVA: An offer to sign what? I should like the paper first, dated. One does not initial a blank.
{ delegate():
- "metalworker":
    Your works' lists are in the third crate, all year, every one. She has put them where she'd get at them first in a fire.
- "soldier":
    Your battery's in there: a fodder return with a vote on the back, and the stamp. The stamp is crooked, she says. One could still act on it.
- "student":
    She asks if you use the new ribbon or the old. The old prints fainter, you say, but one can't read the carbon. She looks at you with approval.
- "commissar":
    {chose("pro-t-signed") or chose("pro-t-read-out"):She has your case, the one with the barn. It came by post. She has filed it under your name: not under crimes, she says; under reports.|She has your returns. In December's one line is written over another. She asks what stood there. A name, you say: Pankov. She writes it in the margin.}
- "sailor":
    Forty signatures of yours, no verb. She'd wondered which of you could write. All of us, you say: that's why there's none. She laughs, once.
- else:
    She asks under which letter you're to be put. You don't know. Then it will be under that, she says.
}
* [Carry the other crate up as well. # id: f18-s-crate # gains: stasova]
    You do it four times. On the last landing she says: thank you. Legibly.
* [Ask her what she believes, when nobody is minuting. # id: f18-s-believes]
    STASOVA: That it can be found again. Afterwards. By name and date.
* [Say that by the time there's a paper, it may be a longer one. # id: f18-s-longer]
    STASOVA: That is correct. It will take longer to copy. It is no argument.
- STASOVA: {changed():You have changed your mind this winter. I have it, with the date. It did not break anything.|You have said one thing all winter. I could type it asleep.} If they part, I shall have two sets of files.
-> promise_to_stay

=== aside_trotsky ===
TROTSKY: For eight days they didn't move. Each morning I was a little more in the right. {voted("v02c-trotsky") == "for":You too, I think. You had your hand up.|} There's no more pleasant way of being mistaken. # mood: weary
TROTSKY: Last night I said yes to a sentence with an if in it. Everybody expects me to argue about the if. I'm listening for it.
{ delegate():
- "metalworker":
    He asks if they're striking in your street. They're queuing, you say. He says that in Vienna, too, it began like that, and he isn't mocking.
- "soldier":
    On his way through Dvinsk your committee showed him a trench with one man in it, who asked if he might go. My army, he calls him. What was his name? You tell him: Pakhom.
- "student":
    He has heard that you count, in a camp, those who'd fight and those who want a train. He asks for the second figure. You give it. He had guessed it, almost to the man.
- "commissar":
    He asks what a wagon of grain weighs. You tell him. He multiplies: what they have from Ukraine, on paper, in days of bread for Vienna. That was my chance, he says, that column, and somebody has filled it in.
- "sailor":
    He asks what it's like to listen all night for one station. One begins to hear it, you say. He looks at you for some time. Yes, he says: that's the danger of it.
- else:
    He asks which side sent you, and laughs at the answer. He had been trying, he says, to build one with room for the other two.
}
* [Tell him that it was worth trying, whatever comes down that wire. # id: f18-t-worth # gains: trotsky]
    He thanks you, without any formula. It seems to have slipped his mind to find one.
* [Ask which wire he'll believe. # id: f18-t-which-wire]
    TROTSKY: {chose("v24-in-the-road"):In January you asked me who'd be in the road. I made a phrase. I'll believe the wire that answers you.|The first that asks us nothing.}
* [Tell him that whoever's waiting in front of those trains can't wait with him. # id: f18-t-in-front]
    TROTSKY: No. I've been saying it to the glass since noon, in rather better Russian.
- TROTSKY: If I change my place, one wing will say that I broke it; if I keep it, the other. You'll be asked to choose a wing.
-> promise_to_stay

=== aside_uritsky ===
URITSKY: I asked this morning who guards Petrograd. I was sent a list of bridges. In the margin stands: guarded by Ivan. I am now asking for his surname.
URITSKY: {chose("v03-two-left"):You came out after the three of us, a fortnight ago, and asked no reasons. So I may say it to you.|One may say it on a stair.} This morning my side won by a vote, with two of theirs away. I am told to be glad of it.
{ delegate():
- "metalworker":
    {chose("pro-a-wolmar"):He has heard that you promised a Latvian to ask after Wolmar.|He asks how many at your works would come to a bridge.} You say what you know. He puts it down, with Wolmar in full.
- "soldier":
    He asks if one can hold a bridge without horses. One can hold it, you say. One can't leave it again. He strikes out two bridges.
- "student":
    He asks what Moscow would say to one vote, got in that way. You know exactly what: onward. He only wanted to see your face at it.
- "commissar":
    He asks if there's a weight that one mustn't use, though it lies on the scale. The thumb, you say. He nods. Two absent comrades, he says: that's our thumb.
- "sailor":
    In the fleet, you tell him, whoever's on watch can't be outvoted by those asleep. And those put ashore? he asks.
- else:
    He asks if you have a vote. No. Then you'll understand, he says, how a vote looks from outside.
}
* [Tell him to say at the table what he's said on the stair. # id: f18-u-aloud # gains: uritsky]
    URITSKY: It will cost me the majority. I shall have it minuted that you advised it.
    He comes within a word of smiling, and withdraws it.
* [Tell him that one takes one's luck, in such a week. # id: f18-u-luck]
    URITSKY: Quite so. And next week, if two of ours have a cold?
* [Read him the towns along the general's line, from Riga southward. # id: f18-u-towns]
    He goes with you, name by name, and supplies two that you'd forgotten.
- URITSKY: If it goes against us, places will be signed for which nobody could find. Each is to be read into the minutes.
-> promise_to_name

=== promise_to_stay ===
* [Promise: whatever comes, you'll not help to split the party. # id: f18-promise-stay]
    ~ f18_promise = "stay"
    { f18_aside:
    - "krestinsky":
        He enters it, in neither column.
    - "stasova":
        STASOVA: I have no form for that. I shall remember it.
    - else:
        TROTSKY: Whatever comes. You've put no if in it. Mine had one. Thank you.
    }
* [Promise nothing: you don't know what you'll be asked to stay in. # id: f18-promise-nothing]
    { f18_aside:
    - "krestinsky":
        He says that in law that's the better answer. He doesn't look as if he wanted law.
    - "stasova":
        STASOVA: That is exact.
    - else:
        TROTSKY: Nor do I. It'll be a curious meeting.
    }
- -> three_words_home

=== promise_to_name ===
* [Promise: whenever places are signed away, you'll read out what they're called. # id: f18-promise-names]
    ~ f18_promise = "names"
    {f18_aside == "joffe":He gives you his pencil to do it with. It's from Brest, and has a German maker's name on it.|He notes it, and says that he'll hold you to the spelling.}
* [Promise nothing: you mightn't be able to. # id: f18-promise-none]
    {f18_aside == "joffe":No, says Joffe, he couldn't do it either. He had hoped that you were younger.|He notes that too. It's the commoner answer, he says.}
- -> three_words_home

=== three_words_home ===
Three o'clock. Dvinsk asks what it's to do. Four o'clock. Dvinsk doesn't ask. # place: telegraph-day # cue: tele_burst
{
- delegate() == "metalworker":
    -> whistle_on_the_vyborg_side
- delegate() == "soldier":
    -> battery_on_the_wire
- delegate() == "student":
    -> levitin_has_a_brother
- delegate() == "commissar":
    -> loaded_or_unloaded
- delegate() == "sailor":
    -> reval_asks_who_is_next
}
-> card_on_the_wire

=== whistle_on_the_vyborg_side ===
From home, Sizov of the works committee, thrifty: Whistle blew noon. Nobody ordered. All in yard. {chose("v10-a-counted"):Nine rifles out, as counted. |}Why? The girl can give you three words.
* ["Go back in." # id: f18-a-go-in # loses: red-guards-sailors]
    Sizov: Gone in. After it two words that somebody has paid for himself: What for?
* ["Stay out there." # id: f18-a-stay-out # gains: red-guards-sailors]
    Sizov: Staying. Snowing. Your brother has begun to drill them with broom handles. Instruct.
* ["Ozols comes first." # id: f18-a-ozols # gains: border-comrades]
    Sizov asks if it's a mistake in sending. It isn't. Then: Told him. He sat down.
- -> dvinsk_is_lost

=== battery_on_the_wire ===
Then it comes by itself, out of turn, in your own clerk's full spelling: Germans at the station. By train. Few. What has been decided? {chose("v10-h-watch"):Kazis is with the guns. |}The girl holds the line with both hands. Three words, she says.
* ["Leave the guns." # id: f18-h-leave # loses: krylenko]
    Acknowledged, full stop. It's the last full stop. After that Dvinsk is a hum.
* ["Carry the wounded." # id: f18-h-wounded # gains: front-delegates]
    He begins to spell out how many. He gets as far as the second figure, and you'll never know if there was a third.
* ["Nothing is decided." # id: f18-h-nothing]
    Repeat, he sends. You repeat it. He had read it the first time.
- -> dvinsk_is_lost

=== levitin_has_a_brother ===
Moscow: Levitin of the Bureau, who numbers everything. One: is it true? Two: the Bureau asks who fires. {chose("v10-d-rifles"):Three: of rifles, so far, eleven. Four|Three}: I have a brother at Dvinsk. It's his own number; nobody dictated that. You've three words.
* ["It is true." # id: f18-d-true]
    Levitin: One: noted. He has left out the other numbers.
* ["Nobody fires yet." # id: f18-d-nobody # loses: moscow-bureau]
    Levitin: The Bureau resolves that somebody ought to. He himself asks for the lists, if there are lists.
* ["Wait for him." # id: f18-d-wait # gains: yakovleva]
    There's no number before what comes back. It's your own first name, which he has never used.
- -> dvinsk_is_lost

=== loaded_or_unloaded ===
Fyokla Guseva, your deputy at home: {chose("v10-t-tonight"):Your grain of that night is found: sixteen wagons, at a halt with no name. |Sixteen wagons of ours stand at a halt with no name. }Railway needs the track. Loaded or unloaded? For three words there's time.
* ["Keep them loaded." # id: f18-t-loaded # gains: petrograd-workers]
    She: Loaded. I've put a man on each roof. Figure for what they're to do up there: none.
* ["Give it out." # id: f18-t-give # gains: peasants # loses: petrograd-workers]
    She: To whom? and then: Done. The village came with sledges before I'd asked. They wanted to know if it's the end.
* ["Ask Yerofei's widow." # id: f18-t-widow # loses: provincial-soviets]
    It takes a quarter of an hour. She: Asked. She says: feed whoever's coming home. Nobody here had thought of her as somebody to ask.
- -> dvinsk_is_lost

=== reval_asks_who_is_next ===
Reval, a hand that you know. Your sister pays for six words and says it in five: Dvinsk silent. Are we next? {chose("v10-s-listening"):You did say that you'd be listening. |}The girl gives you her chair, and three words.
* ["You are next." # id: f18-s-next # gains: border-comrades]
    Leena, in five: Then I'll print it in all three. It's a while until you see that she means languages.
* ["Ice still holds." # id: f18-s-ice # gains: red-guards-sailors]
    In five: For ships or for boots? You had meant the first. They'd come by the second.
* ["Put type away." # id: f18-s-away]
    In five: Half a page is set. She was never able to leave a line standing.
- -> dvinsk_is_lost

=== card_on_the_wire ===
To whoever dealt your card the girl can send three words. They've asked two: Still yours?
* ["Yes, until tomorrow." # id: f18-r-until-tomorrow]
    They answer: And then? You hadn't known, till you were asked, that there was a then.
* ["Ask at Dvinsk." # id: f18-r-ask-dvinsk # gains: front-delegates]
    They answer that Dvinsk isn't on the card. You look. It's true: there are only principles.
* ["I am listening." # id: f18-r-listening]
    They answer: To whom? It's the best question all day, and it came for two words.
- -> dvinsk_is_lost

=== dvinsk_is_lost ===
Evening. Tomorrow's meeting is held tonight: Dvinsk is lost, in an afternoon, and something's moving towards Ukraine. # place: ccroom # source: pss35-n132 # source: ksen-p72 # shows: dvinsk # cue: crisis
{ course():
- "accept":
    TROTSKY: Ask Berlin and Vienna, openly, what they want. To offer before one has asked is to bid against oneself. {chose("f18-by-what-oclock"):You've a right to my hour: it has struck. I ask for one wire more.|} # puts: ask-berlin-first # source: pss35-p336 # mood: weary
    LENIN: Notes. They take the wagons, and we send notes. One can't play with war! # puts: no-middle-course # source: pss35-p336
    URITSKY: This morning it was won by one, Muranov and Artem away{chose("f18-u-aloud"):; I am advised to say it aloud|}. Both are for peace. Let them be counted, or the majority yield. But tonight. # source: ksen-p72
- "war":
    LENIN: This is playing with war. {chose("f18-has-legs"):You promised me legs, last night. They've come by rail, and they're German.|One writes notes, and they take the wagons.} If they want our hands off Finland, Livonia, Estonia: hands off. Ground one can lose. Not the revolution. # puts: space-for-time # source: pss35-p336 # source: pss35-p337
    URITSKY: It was won this morning by one. {chose("f18-u-aloud"):I was advised, on a stair, to say how.|} Muranov and Artem, both for peace, were away. Let them be counted, or let us yield. But tonight. # source: ksen-p72
- "neither":
    TROTSKY: Ask Berlin and Vienna what they want, and be heard asking. {voted("v02c-trotsky") == "for":You once gave me your hand for less.|It's all that I have left to propose.} # puts: ask-berlin-first # source: pss35-p336 # mood: weary
    LENIN: It's playing with war. {chose("v10-a-province"):You'd have paid a province for being attacked, you said. Well, here is its first town.|One asks, and they help themselves to the depots.} There is no more neither. There was one till noon. # puts: no-middle-course # source: pss35-p336
- else:
    TROTSKY: Ask Berlin and Vienna what they want, before one offers. # puts: ask-berlin-first # source: pss35-p336 # mood: weary
    LENIN: One can't play with war! One asks, and they have a depot more; one drafts, and they've the road. Offer it now; and if they want our hands off Finland, Livonia and Estonia, then that as well. # puts: no-middle-course # source: pss35-p336 # source: pss35-p337
}
{
- chose("f18-a-go-in"):
    There's a third wire from the Vyborg side: in the shop nobody has picked up a tool.
- chose("f18-h-leave") or chose("f18-h-wounded") or chose("f18-h-nothing"):
    They look at you when the name of the town is said, and then not.
- chose("f18-d-true") or chose("f18-d-nobody") or chose("f18-d-wait"):
    There are no lists from Dvinsk. You've asked the girl three times, in your own name.
- chose("f18-t-give"):
    Sixteen wagons fewer, says somebody behind you.
- chose("f18-s-next"):
    Smilga asks how it is that Reval knows already. You told it so, you say. He nods.
}
SVERDLOV: Do we offer the German government peace, tonight? {f18_called()}. # motion: v09-evening
-> the_evening_speech

=== the_evening_speech ===
* {delegate() == "metalworker"} ["A quarter of a pound of bread, I chalked up in January. Nobody living on that asked me for a war. They asked when it ends." # id: f18-on-that-ration # as: speech # argues: millions-want-peace # cites: vyborg-canteen # owns: warrant]
    Sverdlov nods. Bukharin is on his feet before you've sat down.
    -> behind_the_barn_door
* {delegate() == "soldier"} ["That was my battery, at Dvinsk. I've its horses here, each struck out, with the day and the cause. None says: Germans." # id: f18-each-struck-out # as: speech # argues: army-cannot-fight # cites: battery-horses # owns: warrant # owns: limit]
    You lay the horse-book on the table. It's the only thing there that smells of anything. Nobody likes to speak next, and so it's Bukharin.
    -> behind_the_barn_door
* {delegate() == "student" and course() != "accept"} ["Since noon Dvinsk is what Kovno is. The baker opens four days a week, and people write kisses and ask nothing. Which town do you give next?" # id: f18-dvinsk-is-kovno # as: speech # argues: betrays-border-peoples # cites: kovno-postcard # owns: warrant # owns: limit]
    Joffe reads the postcard again, through two people's hands.
    -> ground_and_time
* {delegate() == "student" and course() == "accept"} ["In Kovno nobody signed. They took Uncle Meyer along with the timber. Without a treaty one isn't cleaner, only robbed." # id: f18-along-with-timber # as: speech # argues: tribute-or-belgium # cites: kovno-postcard # owns: warrant # owns: limit]
    LENIN: There. That's what one holds in place of a treaty: a postcard.
    -> behind_the_barn_door
* {delegate() == "commissar"} ["I asked a village: would you fight? If he comes here, yes, said an old man. If he comes to Petrograd: not a soul. The German's at Dvinsk." # id: f18-not-a-soul # as: speech # argues: peasant-war-utopia # cites: shadrinsk-meeting # owns: warrant # owns: limit]
    LENIN: One village. It's one more than anybody else here has asked.
    -> behind_the_barn_door
* {delegate() == "sailor"} ["In Reval the trams run, and for a fortnight they've been the town's own. It's our revolution there. One train can stop it." # id: f18-one-train # as: speech # argues: newborn-child # cites: leena-letter # owns: warrant # owns: limit]
    Smilga, of the fleet in Finland, says that it's correct about the train.
    -> behind_the_barn_door
* {f18_nameless or ((course() == "accept" or course() == "open") and (delegate() == "metalworker" or delegate() == "sailor"))} ["Give them the ground. A country as long as ours can walk backwards for a good while and be alive at the end." # id: f18-walk-backwards # as: speech # argues: space-for-time # cites: own # owns: warrant]
    In this building nobody had thought of the country's size as an argument.
    -> behind_the_barn_door
* {course() == "accept" and delegate() != "metalworker" and delegate() != "sailor"} ["Eight days ago the army was sent home. Who of the war party lay down on the rails to stop it?" # id: f18-on-the-rails # as: speech # argues: revolutionary-phrase # cites: demobilisation # owns: warrant]
    Nobody did. Nobody speaks now, either.
    -> ragged_as_france
* {course() == "neither" or course() == "open" or (course() == "war" and (delegate() == "student" or f18_nameless))} ["Ask them first, aloud. Perhaps Vienna wants bread, and Berlin the coast. One can't accept what one hasn't been told." # id: f18-both-courts # as: speech # argues: ask-berlin-first # cites: own]
    Trotsky nods; he has just said it himself, and hears how it sounds.
    -> lenin_will_not_play
* {course() == "neither"} ["We said: let the world see who attacks, and it may cost a province. It's seen. I'd still pay, for that sight." # id: f18-the-sight-of-it # as: speech # argues: price-worth-paying # cites: own # owns: warrant]
    Trotsky winces. It's his own thought, with its coat off.
    -> whose_province
* ["Let the village hear the guns. What no decree could do, one German at the barn door does." # id: f18-at-the-barn # as: speech # argues: invasion-rouses-peasants # cites: own]
    BUKHARIN: At the barn door! No front, no staff, and no end to it!
    -> the_village_is_asked
* {course() == "war"} ["In October two comrades wished to wait till it was safe. They were wrong by one night. I hear them again." # id: f18-by-one-night # as: speech # argues: october-doubters-again # cites: october-letter # owns: warrant]
    Zinoviev, who was one, looks for a face that will say something. Nobody's does.
    -> october_had_a_list
* {course() == "war" and delegate() != "student"} ["Livonia, Estonia: how quickly Lenin says it. There are soviets there. Who tells them that they're ground?" # id: f18-small-coin # as: speech # argues: betrays-border-peoples # cites: hoffmann-map # owns: warrant]
    URITSKY: Ground is to be minuted by name. There are a good many.
    -> ground_and_time
* {course() == "accept" or course() == "open"} ["Ask who's glad of it! At Dvinsk station our own officers are welcoming the Germans, with a band." # id: f18-with-a-band # as: speech # argues: bourgeois-trap # owns: slip]
    STASOVA: There has been no wire from Dvinsk since four. From whom does the comrade have it? # source: pss35-p367
    You have it from the stairs. It goes into nobody's minutes.
    -> the_if_has_come
* [Let it pass. The town's name speaks. # id: f18-pass-evening]
    For some seconds the chair has nobody to call.
    -> the_if_has_come

=== behind_the_barn_door ===
BUKHARIN: {chose("v21-seed-corn"):Let them take one village's seed corn: that was you, in January! Well? They're at it!|You've seen the peasant tired! You haven't seen him robbed!} When a peasant hears the guns, when it's his own boots and grain, he'll fight, with no front and no end to it! # objects: invasion-rouses-peasants # source: pss35-p337 # mood: vehement
* {not heard("peasant-war-utopia")} ["A week ago we sent him home, and not one here was against it. Now he's to fight for ever? He'll throw out whoever says so." # id: f18-fight-for-ever # as: reply # argues: peasant-war-utopia # against: invasion-rouses-peasants # cites: demobilisation # owns: warrant]
    LENIN: He'll throw you out, Nikolai Ivanovich. Me too. It'll be the one thing we do together. # source: pss35-p337
* ["Give him that order, and it's our station that he comes to, with the rifle. I'd not be in the office." # id: f18-our-station # as: reply # argues: peasant-army-would-topple-us # against: invasion-rouses-peasants]
    Zinoviev asks if one might not say such things near an open door.
* {delegate() != "student"} ["They robbed Belgium, and Belgium was angry. It's been angry for three years. Its machines are running in Germany." # id: f18-angry-and-all # as: reply # argues: tribute-or-belgium # against: invasion-rouses-peasants]
    Bukharin says that Belgium had a king, and waits for that to settle it.
* ["Robbed. No, that I've not seen. I've only ever asked him while he still had his boots." # id: f18-still-had-boots # as: reply # argues: invasion-rouses-peasants # against: invasion-rouses-peasants # owns: change]
    He's so happy that he sits down.
* [Let it stand. # id: f18-leave-barn # leaves: invasion-rouses-peasants]
    -> nobody_answers_in_time ->
- -> the_if_has_come

=== ragged_as_france ===
BUKHARIN: Nobody shouted in France either, to begin with! And then, {chose("v21-as-ragged"):and I have it from you, comrade, as ragged as we are,|barefoot, and with pikes,} they chased the kings out! The war made the army! # objects: like-1792 # source: pss35-p345 # mood: vehement
* ["The French peasant had the land by then, and bread on it, and stupid neighbours. Ours has a decree, and Krupp." # id: f18-a-decree-and-krupp # as: reply # argues: not-1792 # against: like-1792 # cites: precedent-1792 # owns: warrant]
    LENIN: First the land, then the armies. One may copy the French, but in their order. # shows: precedent-1792
* ["They were barefoot and they had horses. One can march without boots. Guns one can't carry." # id: f18-guns-one-cant # as: reply # argues: army-cannot-fight # against: like-1792]
    Smilga, of the fleet in Finland, lifts a hand as if to second it, and finds that he's tired.
* ["Is it France that you remember, or the song? How many were they, and who fed them?" # id: f18-or-the-song # as: reply # against: like-1792 # owns: question]
    BUKHARIN: Fourteen armies! Fed? I'll look it up!
* [Let it stand. # id: f18-leave-france # leaves: like-1792]
    -> nobody_answers_in_time ->
- -> the_if_has_come

=== lenin_will_not_play ===
LENIN: While they're reading, the depots go. It's neither war nor peace once more, by telegraph. {chose("f18-the-landing"):You'd got off that landing, last night. |}There's a man in the house, and you'd inquire what he has in mind. # objects: no-middle-course # source: pss35-p336
* ["Nobody can be called to defend himself who hasn't seen that we were attacked for nothing. Since noon it can be seen. Use it." # id: f18-attacked-for-nothing # as: reply # argues: defence-only-after-refusal # against: no-middle-course # owns: warrant]
    It's quiet. Even Lenin has to let it go by before he shakes his head.
* {course() == "neither"} ["The trenches were empty at noon, and they're empty now. What have they won? Air. One needn't sign for air." # id: f18-won-air # as: reply # argues: empty-trenches-anyway # against: no-middle-course # owns: concession]
    Smilga, of the fleet in Finland: and the guns that stood behind the air.
* ["Let Vienna's bakers see who pulled the trigger. In January they downed tools over Brest. Ask them, before you ask the general." # id: f18-viennas-bakers # as: reply # argues: vienna-answered-brest # against: no-middle-course]
    STALIN: It is a reason to write to the bakers.
* ["If you offer tonight, what do you offer? The line of January? The coast? Have you asked yourself before they do?" # id: f18-what-do-you-offer # as: reply # against: no-middle-course # owns: question]
    LENIN: January's. And if they've grown hungrier, we'll hear it. Then I'd want it in writing, fast.
* ["A man in the house. Yes. I'd asked him in to sit down." # id: f18-man-in-the-house # as: reply # argues: no-middle-course # against: no-middle-course # owns: change]
    Trotsky looks round, to see who it was that said it.
* [Let it stand. # id: f18-leave-asking # leaves: no-middle-course]
    -> nobody_answers_in_time ->
- -> the_if_has_come

=== whose_province ===
LENIN: {chose("v21-a-province"):In January you were open-handed with a province.|Seen by whom?} Tonight it's Dvinsk, tomorrow the road behind it, and each hour of looking goes on the bill. You'll sign in the end, and for more. Or somebody else will. # objects: worse-peace-later
* ["For months they've said that Berlin pays us. Nobody sends artillery against his own hired man. Now it's seen." # id: f18-nobody-pays-so # as: reply # argues: not-your-agents # against: worse-peace-later # cites: comedy-rumour # owns: warrant]
    JOFFE: Forgive me: if that is a certificate of honesty, it has cost us a town.
* ["They've one town, and all that snow before them. Let's first see how many trains they really have." # id: f18-how-many-trains # as: reply # argues: berlin-may-not-march # against: worse-peace-later]
    Somebody says that they had one more than was needed.
* ["It wasn't my province, and I was free with it. There are people in it. Sign, before there are more." # id: f18-before-there-are-more # as: reply # argues: worse-peace-later # against: worse-peace-later # owns: change]
    Trotsky has found a sheet of paper, and is folding it smaller and smaller.
* [Let it stand. # id: f18-leave-province # leaves: worse-peace-later]
    -> nobody_answers_in_time ->
- -> the_if_has_come

=== the_village_is_asked ===
LENIN: {chose("v21-straw"):You told us yourself of thirty-four rifles under straw. Did they tell you for whom?|At whose barn?} You wanted that war? Then one oughtn't to have sent the army home. No village will go, and whoever reads them such an order they'll put out in the snow. # objects: peasant-war-utopia # source: pss35-p337
* ["I don't say army. Our partners, the Left SRs, have a word for it: a rising. It needs no order." # id: f18-needs-no-order # as: reply # argues: uprising-not-army # against: peasant-war-utopia # owns: warrant]
    SVERDLOV: They'll have the opportunity to say it. Somebody must see them tonight.
* ["Which village have you asked? I've heard four speeches about the peasant, and he hasn't had the floor once." # id: f18-called-once # as: reply # against: peasant-war-utopia # owns: question]
    LENIN: The army was nothing but villages. I asked that, in December, in writing. # source: pss35-n77
* ["Sign, and it won't be the villages that put you out. It'll be the lathes." # id: f18-the-lathes # as: reply # argues: workers-will-not-follow # against: peasant-war-utopia]
    It's well said, and of another war. Lenin waits politely until it has gone by.
* ["No. He'd put me out. I've been speaking for a man who'd lock the door when he saw me coming." # id: f18-lock-the-door # as: reply # argues: peasant-war-utopia # against: peasant-war-utopia # owns: change]
    Bukharin puts a hand on your arm, leaves it there, and goes on disagreeing.
* [Let it stand. # id: f18-leave-village # leaves: peasant-war-utopia]
    -> nobody_answers_in_time ->
- -> the_if_has_come

=== october_had_a_list ===
LENIN: In October I could've told you each barracks by its vote. {chose("v21-read-the-list") or heard("october-was-counted"):You told it to others yourself, this winter.|Somebody had read the list before anybody went out.} Give me the list for Dvinsk. # objects: october-was-counted
* ["There can't be one. It begins when they're in the yard, and then it's the yard that counts itself." # id: f18-counts-itself # as: reply # argues: invasion-rouses-peasants # against: october-was-counted # owns: warrant]
    Lenin asks to have that in writing, for the station-master at Dvinsk.
* ["And how many stood on your list for October a fortnight before? Or did you begin to count when you'd begun?" # id: f18-a-fortnight-before # as: reply # against: october-was-counted # owns: question]
    STASOVA: I have them upstairs. They begin before anything was resolved.
* ["The lists came afterwards. That night there were only people who couldn't have borne to stay at home." # id: f18-to-bear-it # as: reply # argues: treaty-dishonours-us # against: october-was-counted]
    Bukharin looks as if you'd shown him his own photograph. It's no list.
* [Let it stand. # id: f18-leave-list # leaves: october-was-counted]
    -> nobody_answers_in_time ->
- -> the_if_has_come

=== ground_and_time ===
LENIN: With whom shall I hold them? {heard("army-cannot-fight"):You counted it out for us yourself, this winter.|} If Livonia goes, and Estonia, the revolution isn't lost. If we go, who's ever to fetch them back? One gives up ground, to have the weeks. # objects: space-for-time # source: pss35-p337
* ["And whoever lives on that ground, does he get the weeks too? Then say that it's his that you're spending." # id: f18-his-weeks # as: reply # against: space-for-time # owns: question]
    LENIN: His. Yes. I'd say it to him, if there were a wire.
* ["Ground doesn't only lie there. There are people on it, with memories. It's when you leave it that it starts to fight." # id: f18-starts-to-fight # as: reply # argues: invasion-rouses-peasants # against: space-for-time # owns: warrant]
    Bukharin applauds with two fingers, because of the hour.
* ["Wherever you draw it, they stand on it with a gun. Signed or not, that line's before your door." # id: f18-before-your-door # as: reply # argues: line-is-a-standing-threat # against: space-for-time]
    Smilga, of the fleet, says that from Dvinsk it's one night to that door.
* ["Weeks. If it's really only weeks, and somebody counts them aloud: then I could tell it to them at home." # id: f18-counts-them-aloud # as: reply # argues: space-for-time # against: space-for-time # owns: change]
    Uritsky closes his hat, which he has been holding open like a book.
* [Let it stand. # id: f18-leave-ground # leaves: space-for-time]
    -> nobody_answers_in_time ->
- -> the_if_has_come

=== the_if_has_come ===
{ course():
- "accept":
    STALIN: There were two hopes: that they would not come, and that Berlin would stop them. Both have been tried. We reopen the talks. # puts: potential-not-facts # source: ksen-p72
- "war":
    ZINOVIEV: I told the papers that they couldn't march. They've marched. I grant our pride. Nevertheless, nobody has a plan: ask for peace! # source: ksen-p72
- else:
    BUKHARIN: And suppose peasants, partisans, up like sparrows from every loft and ditch, as long as it takes! # source: pss35-p337 # puts: invasion-rouses-peasants
}
{hand("v09-evening", "trotsky") == "for":Then it's Trotsky, and people put down their pens.|Then it's Trotsky. Lenin has kept a place for him on his list.}
TROTSKY: {hand("v09-evening", "trotsky") == "for":Last night I said yes with an if in it{f18_aside == "trotsky":; somebody has heard me listen for it, at a window|}. It has come in by the door: they were ordered, and they marched. I vote for the offer.|{hand("v09-evening", "trotsky") == "abstain":I had meant to say that the if has come. It has. But I've heard tonight why one might still keep one's hand down, and I keep it.|The if has come, and to the if I said yes. I've heard tonight what it would cost to keep that word. I break it. Against.}} # source: pss35-n131 # source: felch-p61
{hand("v09-evening", "trotsky") == "for":Lenin doesn't look up.|Lenin looks up.}
-> third_hands

=== third_hands ===
* {course() == "accept" or course() == "open"} [Raise it for the offer. # id: f18-c-for # on: v09-evening # votes: for]
    {voted("v08-morning") == "for":The third time. It knows the way by itself.|It wasn't up this morning. This morning there was a Dvinsk.}
* {course() == "neither" or course() == "war"} [Raise it for the offer: you said that you'd see, and you have seen. # id: f18-c-for-change # on: v09-evening # votes: for # owns: change]
    {hand("v09-evening", "trotsky") == "for":You say why. There are two of you tonight. Trotsky nods to you, over the papers, as one sick man to another.|You say why, and you're alone with it.}
* {course() != "accept"} [Raise it against. # id: f18-c-against # on: v09-evening # votes: against]
    {chose("f18-j-in-place"):Joffe's is up beside it. One should be found with one's shoes on, he'd said.|You think of Dvinsk as you do it. It doesn't make it lighter, or heavier.}
* {course() == "accept"} [Raise it against: not on your knees, on the very evening. # id: f18-c-against-change # on: v09-evening # votes: against # owns: change]
    Lenin asks on which evening your knees would allow it. You tell him that you don't know. It goes into the minutes.
* [Keep it down. # id: f18-c-abstain # on: v09-evening # votes: abstain]
    {f18_aside == "stasova":So is Stasova's. You've both carried the same crates.|You see that you aren't alone: Stasova's lies on the minutes, and stays there.}
- SVERDLOV: By name. # division: v09-evening # cue: hands_up
{carried("v09-evening"): -> the_offer_is_carried}
-> if_no_offer_goes

=== the_offer_is_carried ===
{tally("v09-evening", "for") == 7 and tally("v09-evening", "against") == 5:
    Seven for. Five against: Uritsky, Joffe, Lomov, Bukharin, Krestinsky. One abstaining: Stasova. Why, isn't recorded. # source: felch-p61
- else:
    For, {tally("v09-evening", "for")}; against, {tally("v09-evening", "against")}; abstaining, {tally("v09-evening", "abstain")}. It's carried.
}
Lenin and Trotsky draft it, at one lamp. Sverdlov goes to tell the Left SRs, their partners in the government; how that went is told in two ways. # source: felch-p61 # source: fel # source: deutscher
-> ending_f18_on_the_air

=== if_no_offer_goes ===
For, {tally("v09-evening", "for")}; against, {tally("v09-evening", "against")}; abstaining, {tally("v09-evening", "abstain")}. It isn't carried. {hand("v09-evening", "stasova") == "against":Stasova has said No, and initialled it.|}
This did not happen. On the day it was seven to five, with one abstaining, and next morning the offer was on the air. From here you are outside the record. # source: felch-p61 # source: pss35-n133
What's known: Dvinsk had gone in an afternoon. Who would be asked to stand on the road behind it, nobody in this room could have said. # source: pss35-n132
* [Follow it to where knowledge stops. # id: f18-if-unsent-follow]
    The girl at the key calls down the corridor: is there anything? Somebody calls back: no.
    -> ending_offer_unsent
* [Return to the record. # id: f18-if-unsent-return]
    You count again, as the record does: seven, five, one. Lenin and Trotsky draft it, at one lamp. # source: felch-p61
    -> ending_f18_on_the_air

=== ending_offer_unsent ===
What's known. In the record the offer went out, and the Germans came on all the same: by rail, few at a time, with hardly anybody in their way. On the Thursday the government called the country to defend itself; some came. # source: fig # source: pss35-n149 # source: decrees
What they believed. Lenin: it's playing with war, and costs the revolution. Bukharin: once robbed, the village fights, without end. Trotsky: ask them first, and be seen to have been attacked. # source: pss35-p336 # source: pss35-p337
What historians have to go on. Orlando Figes quotes the diary of the German general Hoffmann: a war by train, with a handful of men. Yuri Felshtinsky, as far as we know his books, stresses how little stood behind that handful. # source: fig # source: fel
One may conclude that nothing could have stopped them, or that not much was coming. Neither proves what a No would have brought.
* [Go to where the rifles are given out. # id: f18-unsent-rifles]
    There's a table, and a list. The list is longer than the table.
* [Stay, and ask Lenin what one does now. # id: f18-unsent-lenin]
    LENIN: What was voted. I should have liked to be beaten by something larger than a hope. Sit down.
-
{ delegate():
- "metalworker":
    In the yard Mitya, your brother, has them in rows. You read out that nothing was sent. Some cheer, some ask for the flour, and both want to hear it again.
    Nine go with the rifles. The others go behind, to pick them up if need be. It's what one does now, it seems. You count, from habit.
- "soldier":
    You go to the goods station and walk along the rails towards Dvinsk, as far as there's light. Men are coming, without horses.
    You ask each of them what he's seen. Trains, they say. And whom did they shoot at? Nobody had to be. You've the hoof-knife with you. A man stands there, and can't think for what.
- "student":
    Levitin, numbered. One: the Bureau is proud. Two: the Bureau sends what it has: thirty-eight women from a mill, who've asked for it in writing. Three: his brother isn't on any list. You spell out their names for the escort, and hear that they've all learned to sign.
- "commissar":
    Fyokla Guseva has the thirty-four rifles of Shadrinsk on a sledge, or so she's told. Against whom, she asks, so as to enter it. You send: whoever comes. She enters it. Under wagons she has written that they're full of men again, going east.
- "sailor":
    From the ship come forty signatures, and a verb: try. The ice is a yard thick, and coal there's none. Reval is sending with a light, quick hand, three lines in three languages. The fourth line begins in Estonian, and you wait for it to go on.
- else:
    You've no home to tell it to. On the stairs you tell it to the soldier who sleeps across his machine gun. He sits up, and asks which way it ought to be pointing.
}
What nobody can know. Whether the villages would have risen, and with what.
Whether Berlin, reading of a country that neither signed nor ran, would have struck again, or bought bread. Whether those who said no would have been a government by Friday, or a story told in prisons.
-> END

=== ending_f18_on_the_air ===
On Tuesday morning it's on the air, for the terms of January. Berlin is silent. Minsk goes. On Thursday there's a decree: the socialist fatherland is in danger. # source: pss35-n133 # source: pss35-n141 # source: memim # place: street-day # cue: aftermath
{ delegate():
- "metalworker":
    {chose("f18-a-stay-out"):They're drilling at your gates still, with broom handles, and now there's a decree for it.|At home they stand at their lathes, and do nothing there, carefully.} {voted("v09-evening") == "for":You can tell Sizov that it's asked for. The date and the name he must wait for.|You tell Sizov that it's been asked for, and not by you.}
- "soldier":
    From your battery there's nothing. {voted("v09-evening") == "for":You voted to stop it when it had been there already.|Your hand said no, and it was your own men that it was said for.} Every hour you walk down to the girl with the key. She shakes her head before you're through the door. That's how it stands.
- "student":
    Levitin has stopped numbering. {voted("v09-evening") == "for":The Bureau has heard how you voted, he sends; it would like to read the reason, typed.|The Bureau has heard that you held out, he sends; it takes it for granted.} Below, by itself: nothing from Dvinsk.
- "commissar":
    At the halt with no name {chose("f18-t-give"):sixteen wagons stand empty, and a village is eating.|{chose("f18-t-widow"):they feed whoever's coming home, as the widow said.|sixteen wagons stand loaded, with a man on each roof.}} {voted("v09-evening") == "for":On the one pan, you've voted for quiet rails. On the other lies what they carry.|On the one pan, you'd not ask for it. On the other, you'd have liked the rails.}
- "sailor":
    You listen. {voted("v09-evening") == "for":It's an odd thing to wait for a robber to answer, and be afraid that he won't.|You'd not have sent it, and nobody waits for the answer as you do.} Reval is still there, each night a little quicker, like somebody who talks on so as not to be alone.
- else:
    {voted("v09-evening") == "for":Those who sent you wish to know if it was right. It was asked, you say; there's been no answer to that either.|Those who sent you are content, and look at the map, and are less so.}
}
{
- f18_promise == "stay":
    You've promised one person not to break them in two. You can hear what that will cost from the way they greet one another.
- f18_promise == "names":
    In your pocket there's a list of places, in your own hand. Every evening it's longer, and you haven't lost one yet by signing.
- changed():
    You've changed your mind aloud this winter, and it has got about. People ask you what you think, every morning, like the weather.
- else:
    You've promised nobody anything. It's less restful than you'd thought.
}
Meanwhile somebody offers us something. It isn't peace. It's guns, from the French and the British. # source: pss35-n142 # next: 1918-02-22
-> END
