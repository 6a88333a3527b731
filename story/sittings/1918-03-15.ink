// The Fourth Congress of Soviets, 14 to 16 March 1918, in Moscow: ratification. One speech of the player's, in parts.
// Of the record: who spoke, what Lenin, Kamkov and Martov argued, Wilson's telegram and the reply, the fraction's vote, the count, the
// declaration of the Left Communists, the Left SRs leaving the government. All words are ours. The hall's voices, the cards' colours,
// the interruptions, the letters and the wires are invention. No roll by name was seen, so nobody's hand is told.
VAR m15_place = "The comrade at the pillar" // how the chair calls you
VAR m15_reason = "" // what the middle of the speech rests on
VAR m15_ally = false // the Left SR, outside the party
VAR m15_nameless = false // a class role: no home, no papers
VAR m15_millions = false // you had spoken for the millions before today
VAR m15_army = false // you had said before today that the army can't fight
VAR m15_pause = false // you had said before today that there would be no pause
VAR m15_strike = false // you had told the lost strike before today
VAR m15_third = false // comes in for neither war nor peace
VAR m15_hand = "" // for, against, abstain, out
VAR m15_face = "whoever sent you" // of whom you think when the hand goes up

=== soviets_come_in ===
# sitting: 1918-03-15
# edition: 1
# place: noble
Moscow, Friday 15 March 1918: the ballroom of the Noble Assembly. Some twelve hundred delegates, who have slept in trains. It's thawing; the white columns are brown to the knee. # source: pss36-n45 # cue: murmur
On the 3rd Germany's peace was signed. This Congress of Soviets is to ratify it: make it law. Sverdlov's in the chair. # source: pss36-n45
-> soviets_who_you_are ->
Chicherin, who signed, read it out yesterday like a paid bill: Poland, Lithuania, Courland gone; Livonia, Estonia under German police; our troops out of Ukraine and Finland; the army sent home. # shows: treaty # source: rgbl
SVERDLOV: Ratify, yes or no. The Bolsheviks are bound: on Wednesday, among themselves, four hundred and fifty-three to thirty-six. A speech may shift a row, not the house. {m15_place}! You'll be interrupted. # motion: v21-ratify # shows: fraction-vote # source: pss36-n45
{
- m15_ally: -> soviets_an_ally_listens
- course() == "war": -> soviets_the_sabre
- m15_third: -> soviets_the_nursery
}
-> soviets_the_land_captain

=== soviets_who_you_are ===
~ m15_third = course() == "neither" or (delegate() == "role-neither" and course() == "open")
~ m15_millions = heard("millions-want-peace")
~ m15_army = heard("army-cannot-fight")
~ m15_pause = heard("respite-illusory")
~ m15_strike = heard("lost-strike")
{ delegate():
- "metalworker":
    ~ m15_place = "The Vyborg side"
    ~ m15_face = "Ozols, who is waiting for one name"
    You're Anna Fedotova, lathe hand from Petrograd. {chose("v23-lay-down"):In February you laid down your post; the works sent you all the same.|The works sent you, by nine votes.} They want to know its price in flour; Ozols, the Latvian, if his Wolmar is in it.
- "soldier":
    ~ m15_place = "The Fifth Army"
    ~ m15_face = "Odarka, who is abroad since article six"
    You're Hnat Sereda, farrier of a battery that was at Dvinsk. {chose("v23-lay-down"):You gave up its stamp in February; eight men sent you without.|What's left of it, eight men, sent you.} The Germans are in Kiev, with Ukraine's old government, the Rada. From Odarka, your wife, near Konotop, nothing comes. # source: wiki
- "student":
    ~ m15_place = "The Moscow Bureau"
    ~ m15_face = "Uncle Meyer, whom no article mentions"
    You're Dora Kagan, who types for the party's Moscow Bureau, which wants no name under this. {chose("v23-lay-down"):In February you went out with its leaders.|In February its leaders laid down their posts; you've kept your keys.}
- "commissar":
    ~ m15_place = "Tagil"
    ~ m15_face = "the man on the engine, who drives without a tariff"
    You're Terenty Zyryanov, food commissar of the Tagil works: six days from the Urals, four in sidings. {chose("v23-lay-down"):The weight you put down in February, home gave back to you. It wants|Home says what it said:} the rails free, and no rye for Berlin.
- "sailor":
    ~ m15_place = "The fleet"
    ~ m15_face = "Leena, who set type in two languages, and has a third to learn"
    You're Avgust Lepik, wireless hand, of Reval, where the Germans have been since February. {chose("v23-lay-down"):You laid down your key in February; the ship sent you without.|Your ship is under way through the ice, and doesn't answer.} Its mandate stands: no port given up. # source: wiki
- "role-left-sr":
    ~ m15_place = "The comrade of the Left SRs"
    ~ m15_face = "a village, one name and eleven crosses"
    ~ m15_ally = true
    You're a Left SR, of the peasants' party. It sits in this government, and wasn't asked. Its fraction says no; at least a third of it wanted yes. In your inside pocket is a village's letter. # source: churakov
- else:
    ~ m15_place = "The comrade at the pillar"
    ~ m15_nameless = true
    You're the comrade whose name nobody took at the door. {voted("v01-activists") == "":Those who think as you do have sent you to say it|You've said it since January, and are sent to say it} where the whole country hears: once, and aloud.
}
Your card is grey: you may speak, but aren't counted. You're invented.
->->

=== soviets_the_land_captain ===
Martov leads the Mensheviks, and has hardly any voice left.
MARTOV: {chose("f24-to-martov"):We've met, on a stair, you and I. }Who here has read it? The tsar's land captain, who ruled the villages, called them in like this. Make your cross, my dears. What does it say? It says: make your cross. # puts: signing-unread # source: pss36-n52
-> soviets_first_words

=== soviets_the_nursery ===
LENIN: {heard("never-sign-with-the-rada"):I've been told all winter with whom one never signs; you told me.|You'd like to keep the pen clean.} Beaten peoples have signed worse, and under it gathered their strength. A treaty's good for that. # puts: treaty-is-manoeuvre # source: pss36-p107-111 # source: pss36-p30-32
-> soviets_first_words

=== soviets_the_sabre ===
LENIN: {voted("v13a-accept") == "against":You've not had enough since February, I see. |}I read what our Left prints. A gentleman talks so, with a sword: he counts his honour. A peasant asks what it costs him on Monday. # puts: nobleman-and-peasant # source: pss36-p106-107
-> soviets_first_words

=== soviets_an_ally_listens ===
LENIN: At Tilsit Prussia signed worse, with Napoleon on her neck. She waited, and got up. # puts: tilsit # source: pss36-p107-111
Kamkov answers for your own party. {chose("f24-to-spiridonova"):He looks past you: it's known beside whom you stood that night.|Your row claps before he begins.}
KAMKOV: Under this paper, comrades Bolsheviks, you'll be the Kaiser's stewards in Russia. I congratulate you on the keys. # puts: stewards-of-the-kaiser # source: pss36-p113-114
-> soviets_first_words

=== soviets_first_words ===
* {delegate() == "metalworker"} ["At our gates two hundred and six put down their names. I held the lamp. Nine had a rifle that fired." # id: m15-held-the-lamp # as: speech # argues: army-cannot-fight # cites: vyborg-enlistment # owns: warrant]
    YOU: My brother's one of them. So I don't laugh at it. I only count it.
    -> soviets_a_rising
* {delegate() == "soldier"} ["My wife asks: first the Rada's horsemen, then ours; whose are we now? Article six has answered her." # id: m15-article-six # as: speech # argues: abandons-finland-ukraine # cites: odarka-letter # owns: warrant # owns: limit]
    YOU: It's one yard. A man only knows that one. There's a pear tree in it.
    -> soviets_two_friends
* {delegate() == "student"} ["My reading class at the mill: peace at any price? Thirty-one of thirty-eight wrote yes. They'd only just learned the word." # id: m15-learned-to-write # as: speech # argues: millions-want-peace # cites: orekhovo-class # owns: limit]
    YOU: It's one class. I type for those who'd have answered otherwise, and I've told them.
    -> soviets_asked_by_wire
* {delegate() == "commissar"} ["For roubles no village gave me one pood; for nails, eleven thousand. Nails want a shop and a spring." # id: m15-iron-and-nails # as: speech # argues: needs-time-to-consolidate # cites: tagil-ledger # owns: warrant]
    YOU: By rifle we got rye too, once. It cost a man. That isn't entered in poods.
    -> soviets_a_rising
* {delegate() == "sailor"} ["In Reval my sister set the soviet's notices. Trams, mostly. It was a revolution; it ran on time. Now it's article six." # id: m15-ran-on-time # as: speech # argues: betrays-border-peoples # cites: leena-letter # owns: warrant # owns: limit]
    YOU: One town. Others have theirs. I have that one.
    -> soviets_two_friends
* {m15_nameless} ["I came through eleven stations. At each they asked me: is it over? At none: on what terms." # id: m15-eleven-stations # as: speech # argues: millions-want-peace # cites: own # owns: limit]
    YOU: It isn't a reason. But every reason has to get past it.
    -> soviets_asked_by_wire
* {m15_ally} ["A village soviet writes, one name, eleven crosses. They don't ask whether this peace is shameful. They ask whether it's true." # id: m15-is-it-true # as: speech # argues: millions-want-peace # cites: own # owns: warrant]
    YOU: My party believes in them. I do too. So I've read the letter twice.
    -> soviets_asked_by_wire
* {(course() == "accept" or course() == "open") and not m15_ally and not m15_third} ["I've read it, comrade Martov, in a tram. It's a lost strike. One reads out the terms: beaten." # id: m15-in-a-tram # as: speech # argues: lost-strike # against: signing-unread # cites: own # owns: concession]
    -> soviets_read_in_a_tram ->
    -> soviets_keys_and_fines
* {course() == "war" or m15_ally} ["It was handed over shut, and signed shut, under protest. A man held down has promised nothing." # id: m15-signed-shut # as: speech # argues: signed-at-bayonet # cites: treaty # owns: warrant]
    YOU: So I can hold it, like this, by one corner.
    -> soviets_keys_and_fines
* {(course() == "accept" or (course() == "open" and delegate() == "sailor")) and not m15_ally and not m15_third} ["Two hundred and sixty-two soviets wired peace, two hundred and thirty-three war. It's no triumph. It's who sends us." # id: m15-who-sends-us # as: speech # argues: millions-want-peace # cites: poll # owns: limit]
    YOU: Twenty-nine soviets, that's the whole of it. # source: pss35-n151
    -> soviets_asked_by_wire
* {delegate() != "sailor"} ["First a greeting to some who have no card. Reval. Wolmar. They rose with us. Nobody has asked them." # id: m15-got-no-card # as: speech # argues: betrays-border-peoples # cites: own # owns: warrant]
    YOU: They may have mine. It isn't counted either.
    -> soviets_two_friends
* {(course() == "war" or course() == "open") and not m15_ally and not m15_third} ["Of the chief towns of provinces twenty answered war, and six peace. Who made October, the towns or the average?" # id: m15-the-average # as: speech # argues: organisations-voted-against # cites: poll # owns: warrant]
    YOU: Six, comrades. Shall I read you the twenty? # source: fel
    -> soviets_the_millions
* {(course() == "war" and delegate() == "sailor") or m15_ally} ["No army: granted. Our villages never had one. A barn, a road, a dark night. That's called a rising." # id: m15-a-dark-night # as: speech # argues: uprising-not-army # cites: own]
    {m15_ally:YOU: My letter has a forester among its crosses. He wouldn't need it explained.|YOU: At home in the year five it had no staff either. I was fourteen. I held the horses.}
    -> soviets_the_millions
* {m15_third and not m15_ally} ["In February the army was told: go home and sow. No German signed that. Who has to sign for the ploughs?" # id: m15-ploughs-need # as: speech # argues: soldiers-to-the-plough # cites: demobilisation # owns: warrant]
    YOU: They went. I've seen them on the roofs of the trains. They didn't ask for a peace. They had one.
    -> soviets_they_came_by_rail
* {m15_third and not m15_ally} ["To gather strength: I grant it. But article six is peace with Ukraine's Rada, and Kiev's workers watch us sign." # id: m15-kiev-watches # as: speech # argues: never-sign-with-the-rada # against: treaty-is-manoeuvre # cites: rada-treaty # owns: concession]
    YOU: That I can't get past. I've tried it with my eyes shut.
    -> soviets_two_friends
* [Hold up the card, and say nothing yet. # id: m15-pass-opening]
    Twelve hundred faces. In the third row a woman is drying her foot-cloths on the nobility's heating.
    -> soviets_the_reason

=== soviets_kamkov_rises ===
{not m15_ally and soviets_kamkov_rises == 1: Kamkov is up, of the Left SRs, allies in the government.}
->->

=== soviets_keys_and_fines ===
-> soviets_kamkov_rises ->
KAMKOV: {chose("m15-in-a-tram"):{m15_strike:Your strike, comrade, is known from here to Kazan. |}The strikers go back in; and your committee stays at the gate, collects the fines, searches the women. That's no lost strike, it's a job.|Promised nothing. And who'll search trains for them, and keep their order? You, comrades Bolsheviks: not held down, hired.} # objects: stewards-of-the-kaiser # source: pss36-p113-114
* ["Listen who's clapping: the right. When did they last applaud us for our own good?" # id: m15-whos-clapping # as: reply # argues: bourgeois-trap # against: stewards-of-the-kaiser # owns: warrant]
    Over there two hands come down into a lap.
* {chose("m15-in-a-tram")} ["A steward's hired. We were held by the collar, and said so before we signed." # id: m15-by-the-collar # as: reply # argues: signed-at-bayonet # against: stewards-of-the-kaiser # cites: treaty # owns: warrant]
    Chicherin, one of the four who signed, touches his collar.
* ["Let a German soldier go home and say that he's seen a mill with no owner. Arrest that." # id: m15-over-our-fence # as: reply # argues: living-example # against: stewards-of-the-kaiser]
    It gets the laugh. It doesn't get the keys back.
* {chose("m15-signed-shut")} ["Which article? I've read all fourteen. Show me the one where we keep his order." # id: m15-which-article # as: reply # against: stewards-of-the-kaiser # owns: question]
    KAMKOV: Written? Does a man write down where he keeps the whip?
* [Let it stand. # id: m15-leave-keys # leaves: stewards-of-the-kaiser]
    It stays in the air, up among the chandeliers.
- -> soviets_the_reason

=== soviets_read_in_a_tram ===
{ delegate():
- "metalworker":
    YOU: {chose("v23-to-its-face"):I said so in February to fifteen. I say it to twelve hundred.|I've sat on such a committee. We read it out at the gate ourselves.}
- "soldier":
    YOU: A man who's thrown says: thrown. Then he gets up.
- "student":
    YOU: I typed it out for the stenographers. It takes thirty-four minutes. One is no stronger at the end.
- "commissar":
    YOU: I've read worse, on a barn door, over my own name.
- "sailor":
    YOU: Beaten: it's a short signal. One sends it clearly.
- else:
    YOU: I'd rather carry it open than sealed.
}
->->

=== soviets_asked_by_wire ===
{m15_millions:Cards go up from the villages: it has gone about that you said so all winter.|Cards go up, from the villages first. One still has a candle stump stuck to it.}
{not soviets_the_land_captain: Martov is up, of the Mensheviks, almost without a voice.}
MARTOV: Asked by your government, in February, about a paper nobody had, you vote in March with its ink on your fingers. # objects: signing-unread # source: pss36-n52
* ["They were told: beaten, and badly. Nothing was painted over. One can say yes to that by wire." # id: m15-painted-over # as: reply # argues: lost-strike # against: signing-unread # owns: warrant]
    Nothing was painted, repeats a house-painter from Kaluga.
* ["A fair blow. But did a land captain ever hold a vote that he might lose?" # id: m15-the-count # as: reply # against: signing-unread # owns: question]
    MARTOV: Never. He counted beforehand. On Wednesday, wasn't it?
* ["Nobody needs fourteen articles to know that his horse is dead." # id: m15-horse-is-dead # as: reply # argues: army-cannot-fight # against: signing-unread]
    It runs laughing to the doors. Martov smiles too, and waits for his answer.
* [Let it stand. # id: m15-leave-unread # leaves: signing-unread]
    All round you people begin, rather late, to read.
- -> soviets_the_reason

=== soviets_a_rising ===
{m15_army:Your figures have gone round the provinces since winter. Somebody corrects one, from memory, and is right.|It's quiet. Every man here has a figure of his own, and is looking at it.}
-> soviets_kamkov_rises ->
KAMKOV: {chose("m15-iron-and-nails"):A shop, a spring. And who'll leave you them?|Your army is dead, God rest it.} A rising, comrade, from our villages, from under the floor: who ever counted rifles for that? # objects: uprising-not-army # source: pss36-p116
* ["Since October we've something of our own to guard. So I won't have it guarded with sticks." # id: m15-with-sticks # as: reply # argues: defencists-since-october # against: uprising-not-army # owns: warrant]
    A man from the front taps two fingers on his card: he has carried a stick.
* ["From under whose floor? Let one man from a village stand up and say: mine." # id: m15-whose-floor # as: reply # against: uprising-not-army # owns: question]
    Two stand up. Then a third says something to them, and they sit.
* ["No. Put like that, I only counted {chose("m15-iron-and-nails"):poods|rifles}. I've seen what's under those floors." # id: m15-under-those-floors # as: reply # argues: invasion-rouses-peasants # against: uprising-not-army # owns: change]
    Kamkov, who had his next sentence ready, is left holding it.
* [Let it stand. # id: m15-leave-rising # leaves: uprising-not-army]
    From under the floor, somebody mutters, come potatoes.
- -> soviets_the_reason

=== soviets_two_friends ===
{ delegate():
- "metalworker":
    In Petrograd Ozols, the Latvian, is waiting for what you say.
- "soldier":
    A Ukrainian in the aisle asks you across ten rows: and under which article do I go home tonight?
- "student":
    A Lithuanian printer has stood up. He doesn't say anything. He's asked to sit, and doesn't do that.
- "commissar":
    A Finn with one arm has his neighbour translate. It takes two words. He nods at both.
- "sailor":
    An Estonian at the back calls something. You alone understand. It's the number of a tram.
- else:
    A Ukrainian has the sheet folded to article six, and asks the row in front whether that's him.
}
LENIN: {heard("two-friends") or met("two-friends"):The comrade knows the story of the two friends. Once more, then.|Ten attack two friends; whoever runs is a traitor. Good.} And if five armies have surrounded the one, and laid a trap on the road? Is it treason if the other stays out, and alive, till help comes? # objects: two-friends # source: pss36-p105-106
* {course() != "neither"} ["You don't only stay out of the trap. You sign with those who set it, and keep their road clear." # id: m15-sign-with-the-ten # as: reply # argues: stewards-of-the-kaiser # against: two-friends # owns: warrant]
    The Left SRs clap, over their heads, so that you can see who it is.
* {course() == "neither"} ["Stay out, then. But must you promise the ten peace in writing, while the friend looks on?" # id: m15-friend-looks-on # as: reply # argues: never-sign-with-the-rada # against: two-friends # owns: warrant]
    A good few of the Bolshevik cards have gone up before their owners remember that they're bound.
* ["He's in that ring because he followed us. What do we send him now, an apology or a map?" # id: m15-called-him-out # as: reply # against: two-friends # owns: question]
    LENIN: A date. When I have one.
* ["No. I'd forgotten that one has to stay alive. A debt needs somebody alive to pay it." # id: m15-left-who-owes # as: reply # argues: socialism-above-self-determination # against: two-friends # owns: change]
    You look for a face to have said it to, and find one. It isn't easier.
* [Let it stand. # id: m15-leave-friends # leaves: two-friends]
    Nobody claps. Each has found himself in the story.
- -> soviets_the_reason

=== soviets_the_millions ===
{changed():Which of your two opinions is that, calls somebody. The new one, says his neighbour.|The balcony cheers. Below, in wet sheepskins, the peasants think.}
LENIN: Towns have halls, and orators. I count those who'd have to go: millions. They elected this room because we promised them peace. Do you mean to govern without them? # objects: millions-want-peace # source: pss36-p114-115
* ["How were they asked? I'd like to see one wire with the question on it." # id: m15-question-on-it # as: reply # against: millions-want-peace # owns: question]
    LENIN: Both opinions were on it, yours beside ours. I moved that myself. # source: pss35-n151
* ["Then let them read it first. What's a majority worth, for a paper nobody has read?" # id: m15-from-the-printer # as: reply # argues: signing-unread # against: millions-want-peace # owns: warrant]
    Martov, the Menshevik, bows from his seat; you'd have preferred anybody else.
* ["{chose("m15-the-average"):No, I was counting towns. One can't march the villages off by a majority of chimneys.|No, I was counting barns. March the people out of them, and they march on us.}" # id: m15-counted-chimneys # as: reply # argues: peasant-army-would-topple-us # against: millions-want-peace # owns: change]
    On the balcony they've stopped clapping, one pair of hands after another.
* [Let it stand. # id: m15-leave-millions # leaves: millions-want-peace]
    The sheepskins go on thinking.
- -> soviets_the_reason

=== soviets_they_came_by_rail ===
{voted("v02c-trotsky") == "for":In January your hand went up for that. There are those here who remember.|From the front benches somebody says: that's so.}
LENIN: And on the eighteenth the Germans came to your plough, by rail. There's war, and there's peace. Between them is a platform, where one waits for the other's train. # objects: no-middle-course # source: pss35-n132
* ["The trenches were empty before. Granted, they came. No signature has put one man back." # id: m15-one-man-back # as: reply # argues: empty-trenches-anyway # against: no-middle-course # owns: concession]
    LENIN: Not one. It has stopped the other side's. They'd got as far as Narva.
* ["They came against people who'd gone home. From that day one may defend oneself, and all the world knows it." # id: m15-from-that-day # as: reply # argues: defence-only-after-refusal # against: no-middle-course]
    With what, asks the whole of the third row.
* ["They've marched since you signed. What do you call that platform?" # id: m15-call-that-platform # as: reply # against: no-middle-course # owns: question]
    LENIN: Another platform. But it has a roof.
* [Let it stand. # id: m15-leave-rail # leaves: no-middle-course]
    The doors open: late delegates, with their bundles. They, too, have come by rail.
- -> soviets_the_reason

=== soviets_the_reason ===
{
- course() == "war": They drum on the chair-backs: half for you, half to have you off.
- course() == "neither":
    {soviets_asked_by_wire:Martov is up again.|Martov is up, of the Mensheviks, almost without a voice.}
    MARTOV: A partition, after which your government, without coal, grain, iron, ports, sows a German colony. # puts: colony-of-germany # source: brovkin
- m15_ally: The peasants behind you have stopped shuffling. They want a reason.
- else: From the right: you broke the army yourselves, and now you plead that there is none! # puts: you-broke-the-army
}
* ["Since the third, at one o'clock, the guns are quiet. It's nothing to those who never heard them." # id: m15-one-oclock # as: speech # argues: respite-is-fact]
    ~ m15_reason = "quiet"
    The front benches say nothing, all together.
    -> soviets_what_it_rests_on
* {(course() == "accept" or course() == "open") and not chose("m15-iron-and-nails")} ["What October took isn't in the books yet: land, mills, rails. I want months, to enter it in ink." # id: m15-in-the-books # as: speech # argues: needs-time-to-consolidate]
    ~ m15_reason = "time"
    A village clerk in the fifth row raises his card, both hands.
    -> soviets_what_it_rests_on
* {(course() == "accept" or course() == "open") and not m15_ally and delegate() != "role-neither"} ["We broke the army? In the year sixteen it was walking home. June's offensive only counted who was left." # id: m15-walking-home # as: speech # argues: who-broke-the-army # against: you-broke-the-army]
    ~ m15_reason = "army"
    LENIN: And with secret treaties in the wagon, add that! # puts: who-broke-the-army # source: pss36-p103-104
    The greatcoats are up, whole rows. That they've seen.
    -> soviets_what_it_rests_on
* {not chose("m15-article-six")} ["In Helsingfors, in Kiev, they got up because we had. Now we promise in writing to look elsewhere." # id: m15-looking-elsewhere # as: speech # argues: abandons-finland-ukraine]
    ~ m15_reason = "friends"
    In the balcony a Finn begins to sing something, and is told where he is.
    -> soviets_what_it_rests_on
* {course() == "war" or m15_ally or chose("m15-iron-and-nails") or chose("m15-article-six")} ["We said yes on the twenty-fourth. Then they took Pskov, Reval, Kiev; and Narva, when we'd signed. That's a pause?" # id: m15-ink-dry # as: speech # argues: respite-illusory]
    ~ m15_reason = "march"
    At each of the names a different row has looked up.
    -> soviets_what_it_rests_on
* {course() == "war" and not m15_ally} ["I call nobody a traitor; nobody could have held that. So set your teeth, arm, and don't ratify." # id: m15-set-the-teeth # as: speech # argues: clench-teeth # cites: own # owns: limit]
    ~ m15_reason = "teeth"
    It's the word traitor, taken back, that they hear.
    -> soviets_small_parties
* {(course() == "neither" and not m15_ally) or (delegate() == "role-neither" and course() == "open")} ["Two camps of robbers. Not a man more: not for the Kaiser's paper, and not for Wilson's." # id: m15-not-for-wilsons # as: speech # argues: no-blood-for-either-camp]
    ~ m15_reason = "camps"
    It's clapped on the left and on the right, for opposite halves.
    -> soviets_what_it_rests_on
* {(course() == "neither" and not m15_ally) or (delegate() == "role-neither" and course() == "open")} ["All winter each word from Brest was printed. This one came shut. A signature is the last word." # id: m15-the-last-word # as: speech # argues: signing-ends-brest-policy]
    ~ m15_reason = "shut"
    Chicherin, who brought it home in his case, studies the parquet.
    -> soviets_what_it_rests_on
* [Pass over the reason. # id: m15-pass-reason]
    ~ m15_reason = "none"
    They know the reasons. They'd have liked to hear one.
    -> soviets_small_parties

=== soviets_what_it_rests_on ===
{course() == "accept":On what does it rest? The mills would like to see it.|{course() == "neither":Show it, calls the front.|By whose account, asks the balcony, and leans over.}}
* {m15_reason == "quiet" or m15_reason == "time" or m15_reason == "camps" or m15_reason == "shut"} [Hold up the treaty. # id: m15-rest-treaty # cites: treaty # owns: warrant]
    From row thirty it might be a menu. But nobody had held it up before.
* {m15_reason == "quiet"} [Say what's rumoured of Japan. # id: m15-rest-japan # cites: japan-talk # owns: warrant # owns: limit]
    YOU: Japan in the east, they say, the English in the north. If it's true, the quiet ends by summer. Till then it's quiet. # shows: japan-talk # source: pss36-p37-38
    Siberia, four rows of it, looks round.
* {m15_reason == "time"} [Recall the elected Assembly, which sat one night. # id: m15-rest-assembly # cites: constituent-assembly]
    On the right they're up: only that Assembly may give Russia away! Call it back! It takes a while. # puts: constituent-assembly-only
* {m15_reason == "time" and delegate() == "metalworker"} [Read them your slip from the bread queue. # id: m15-rest-queue # cites: vyborg-bread # owns: warrant]
    A baker from Orel lifts his card, and then, feeling that it's not enough, his hat.
* {m15_reason == "army"} [Recall the offensive of June. # id: m15-rest-june # cites: june-1917 # owns: warrant]
    YOU: It was obeyed, people forget that. It went, lay down on the wire, and after that nothing obeyed. # shows: june-1917
    On the right they study their hands.
* {m15_reason == "army"} [Quote the commander's report of February. # id: m15-rest-krylenko # cites: krylenko-report]
    It says how the army went in February. They'd asked who broke it before that.
* {m15_reason == "friends" or m15_reason == "shut"} [Quote the terms of February. # id: m15-rest-terms # cites: february-terms # owns: warrant]
    Ten points by heart. In row twenty somebody mouths them with you.
* {m15_reason == "friends" and delegate() == "soldier"} [Read out Odarka's letter. # id: m15-rest-odarka # cites: odarka-letter # owns: warrant # owns: limit]
    You get as far as the oats. A delegate from Poltava says that it was hay, at his place. Otherwise yes.
* {m15_reason == "friends"} [Call in the poll of the soviets. # id: m15-rest-poll # cites: poll]
    Two hundred and thirty-three for war: but they weren't asked about Finland, and somebody says so.
* {m15_reason == "march"} [Pass round the list of towns, with their days. # id: m15-rest-towns # cites: advance # owns: warrant]
    In each row there's somebody who stops at a line.
* {m15_reason == "march"} [Wave the Left's daily, Kommunist. # id: m15-rest-kommunist # cites: kommunist]
    You've read it! shout the Left. It's written by you! shout the others. The towns are lost in that.
* {m15_reason == "camps"} [Name the secret treaties. # id: m15-rest-secret # cites: secret-treaties # owns: warrant]
    They promised the tsar Constantinople. It still makes the hall laugh.
* {(m15_reason == "shut" or m15_reason == "friends") and delegate() == "sailor"} [Tell them of the night when the German station smothered ours. # id: m15-rest-air # cites: wireless-night # owns: warrant]
    Eleven times. You tap it on the desk. In all the hall one man taps back: a telegraphist from Vyatka.
* [On nothing. They have eyes. # id: m15-rest-nothing]
    You let them look at one another. It's a long look; there are twelve hundred.
- -> soviets_small_parties

=== soviets_small_parties ===
{
- m15_ally:
    RYVKIN: We Maximalists are two dozen. We reject the whole: the articles, the annexes and the bell. # source: ml
- course() == "accept":
    Wilson, America's President, has wired: sympathy; for now, no help. Sverdlov read the answer: may all workers, America's too, throw off capital. {chose("f22-hand-for"):In February you'd have taken his allies' potatoes.} # source: pss36-n46
- course() == "neither":
    GE: A government comes, a government signs! We anarchists are against both halves of that sentence.
- else:
    A letter goes along your row. It's four days old, from Minsk, where the Germans are. It begins: don't answer this.
}
{
- m15_reason == "quiet": -> soviets_a_strip_of_land
- m15_reason == "march": -> soviets_a_stubborn_thing
- m15_reason == "camps" or m15_reason == "shut": -> soviets_napoleon
- (m15_reason == "friends" and (course() != "neither" or m15_ally)) or m15_reason == "teeth": -> soviets_in_writing
- course() == "war": -> soviets_in_writing
- course() == "neither" and not m15_ally: -> soviets_napoleon
}
-> soviets_how_long

=== soviets_how_long ===
-> soviets_kamkov_rises ->
KAMKOV: {chose("f24-to-kamkov"):I asked you in the lobby. Now the Congress asks.|One question, and the whole house may help with it.} You pay with whole peoples for a pause. How long, to the day? One wouldn't hire a cab on such terms. # objects: how-long-a-respite # source: pss36-p116-117
* {not heard("respite-is-fact")} ["Twelve days so far; and each carried something off that they'd have had." # id: m15-since-the-third # as: reply # argues: respite-is-fact # against: how-long-a-respite # cites: treaty # owns: warrant]
    A railwayman calls out how many wagons, twice, for the minutes.
* ["And the comrade's rising? To the day, please, and from which village." # id: m15-to-the-day # as: reply # against: how-long-a-respite # owns: question]
    KAMKOV: Risings aren't sold by the week!
    No, says somebody. Only by the village.
* ["I can't say it, and nor can they. Then I've been selling what I haven't got." # id: m15-havent-got # as: reply # argues: respite-illusory # against: how-long-a-respite # owns: change]
    Nobody claps, not even Kamkov.
* [Let it stand. # id: m15-leave-how-long # leaves: how-long-a-respite]
    How long that is, at least, everybody can count.
- -> soviets_last_words

=== soviets_a_strip_of_land ===
-> soviets_kamkov_rises ->
KAMKOV: A strip of land means nothing. I'm an internationalist, let them have it. What you gave away, comrades Bolsheviks, is the day when their workers see us stand, and come. Soon. # objects: land-means-nothing # source: grani
* ["And when they come, whom do they find? There's no worse blow to them than this house gone dark." # id: m15-house-gone-dark # as: reply # argues: no-greater-blow # against: land-means-nothing # owns: warrant]
    They look up. Of the chandelier one bulb in three is lit.
* ["Once more, comrade, slowly, towards the rows from Kursk. Land means what?" # id: m15-rows-from-kursk # as: reply # against: land-means-nothing # owns: question]
    It's a while before one hears anything. Kamkov waits, pale. He did mean it.
* ["No, that's fair: I counted it in land. There were people standing on it." # id: m15-standing-on-it # as: reply # argues: betrays-border-peoples # against: land-means-nothing # owns: change]
    Kamkov hadn't said that. He looks as though he wished he had.
* [Let it stand. # id: m15-leave-land # leaves: land-means-nothing]
    In the peasant rows they are asking one another whether he said land.
- -> soviets_last_words

=== soviets_in_writing ===
{chose("m08-line-secret") or chose("m08-line-war"):The party has a secret paper on this. You fought over a line of it, and Lenin looks to see whether you'll say so.|Lenin gets up before you've drawn breath.}
LENIN: Beaten states have always signed, and behind the signature they fed their men and mended their rails. {heard("one-concession-calls-next"):You've told us where that ends. Then help me with the rails.|What else would you do it behind?} # objects: treaty-is-manoeuvre # source: pss36-p107-111 # source: pss36-p30-32
* ["Who signs to gather strength must sign once more to keep it. That sort of saving ends in the pawnshop." # id: m15-in-the-pawnshop # as: reply # argues: one-concession-calls-next # against: treaty-is-manoeuvre # owns: warrant]
    A woman's laugh, from somewhere low: she knows the street.
* ["Soon it's the manoeuvre that must be kept safe, and the revolution is asked to be quiet." # id: m15-asked-to-be-quiet # as: reply # argues: security-becomes-the-aim # against: treaty-is-manoeuvre # owns: slip]
    Where has it been asked? calls a delegate, honestly curious. It hasn't yet; you're ahead of your proof.
* ["If it's only ink, I can stand behind it. Behind a conviction I couldn't have stood." # id: m15-only-ink # as: reply # argues: tilsit # against: treaty-is-manoeuvre # owns: change]
    He looks at you, quickly, to see whether it's irony. It isn't. He makes a note.
* [Let it stand. # id: m15-leave-ink # leaves: treaty-is-manoeuvre]
    You look for it in your own hands. There's some: you've had the treaty in them.
- -> soviets_last_words

=== soviets_napoleon ===
LENIN: {heard("tilsit"):You've told Prussia's story yourself.|Napoleon took Prussia's capital and half her land.} At Tilsit she signed, and lent him soldiers on top. And six years later? It's no shame to sign such a thing. It's one to lie down in it. # objects: tilsit # source: pss36-p107-111
* ["She got up, I grant it. But she signed away her own land. I'm asked for my neighbour's." # id: m15-where-my-neighbour # as: reply # argues: no-signature-under-annexation # against: tilsit # owns: concession]
    LENIN: Much of it was Poland, comrade. One forgets.
* ["And those she had signed away, where were they when she got up?" # id: m15-when-she-got-up # as: reply # against: tilsit # owns: question]
    He knows, one sees. He hadn't meant to tell that half.
* ["Then it's about not lying down. That I can vote for. I'd thought it was about the pen." # id: m15-not-lying-down # as: reply # argues: despair-is-shame # against: tilsit # owns: change]
    LENIN: The pen's the cheap part. Come and help with the getting up.
* [Let it stand. # id: m15-leave-tilsit # leaves: tilsit]
    A schoolmaster in the row of Penza begins to explain who Napoleon was.
- -> soviets_last_words

=== soviets_a_stubborn_thing ===
LENIN: {m15_pause:You've said it before: no pause.|No pause, the comrade says.} Since the third the guns are silent. Twelve days, comrade, and each of them carried something out of Petrograd. A theory, you call it. You came here in it, by train. # objects: respite-is-fact # source: pss35-p415-416
* ["On the third, at one. And Narva, on the fourth: what did they take it with, silence?" # id: m15-with-silence # as: reply # against: respite-is-fact # owns: question]
    LENIN: With the last train of the old timetable. I grant you Narva.
* ["Twelve days to pack up a capital isn't peace. It's moving house." # id: m15-a-removal # as: reply # argues: no-coexistence # against: respite-is-fact]
    It's quoted all over the hall within a minute. It's no answer, and gets about the faster.
* ["Twelve. I'd have wagered on none. If I was wrong in that, I may have been in the rest." # id: m15-wagered-on-none # as: reply # argues: needs-time-to-consolidate # against: respite-is-fact # owns: change]
    It costs you half the balcony.
* [Let it stand. # id: m15-leave-stubborn # leaves: respite-is-fact]
    They count it under their breath. It is twelve.
- -> soviets_last_words

=== soviets_last_words ===
{course() == "accept":Sverdlov holds up a finger. The last sentence.|{course() == "neither":Sverdlov points at the clock: one sentence more.|The last sentence, says Sverdlov, over the noise.}}
* {chose("f18-promise-names") and course() != "accept"} ["I promised in a corridor to read this. Riga. Wolmar. Yuriev. Reval. Kiev. Kovno. Nobody there was asked." # id: m15-names-promised # as: speech # argues: betrays-border-peoples # cites: own # owns: warrant]
    Promised to one person; kept before twelve hundred.
* {chose("f18-promise-names") and course() == "accept"} ["I promised to read this. Riga. Wolmar. Reval. Kiev. Kovno. I vote for it, and don't look away." # id: m15-names-and-yes # as: speech # argues: signed-at-bayonet # cites: treaty # owns: limit]
    They've got up to listen. Only then do they notice that it's a yes.
* {not chose("f18-promise-names") and course() != "accept"} ["Riga. Wolmar. Yuriev. Reval. Kiev. Kovno. I'd have them spoken once, by somebody who can still be heard." # id: m15-names-aloud # as: speech # argues: betrays-border-peoples # cites: own]
    At every name somebody else, in another row, breathes in.
* {not chose("f18-promise-names") and course() == "accept"} ["Riga. Wolmar. Reval. Kiev. Kovno. Whoever votes for it with me shall have heard the names." # id: m15-names-and-mine # as: speech # argues: signed-at-bayonet # cites: treaty # owns: limit]
    Some cards come down, think, and go up again.
* ["Let their soldiers see us sow, and no squire standing by. They'll carry that home. It weighs nothing." # id: m15-weighs-nothing # as: speech # argues: living-example # cites: own]
    In the balcony hangs a prisoner's coat, German, with somebody in it. He has understood: sow.
* {course() == "accept" or (course() == "open" and not m15_ally)} ["Better blamed by the living than sung over their graves. A gentleman reckons otherwise. He never ploughed." # id: m15-at-a-plough # as: speech # argues: nobleman-and-peasant # cites: advance]
    The village rows roar. Between the columns, where the gentlemen stood, nothing.
* {m15_reason != "teeth" and course() != "neither"} ["We bent to what nobody could have held. No shame. But keep your teeth together; you'll want them." # id: m15-keep-your-teeth # as: speech # argues: clench-teeth # cites: own]
    Both halves of the hall think that it was theirs.
* {m15_ally and course() != "accept"} ["Our commissars should hand their keys back tonight. What we couldn't stop we needn't carry out." # id: m15-hand-back-keys # as: speech # argues: cannot-share-responsibility # cites: own]
    Your benches clap: two thirds of them.
* {course() == "war" and not m15_ally} ["The party has bound my card. It can bind my arm, not what I answer for." # id: m15-bound-my-card # as: speech # argues: cannot-share-responsibility # cites: fraction-vote # owns: warrant]
    In the bound rows, all over the hall, people inspect their arms.
* {course() == "neither"} ["Go home, comrades, and sow. It's the one thing here that needs nobody's name under it." # id: m15-nobodys-name # as: speech # argues: soldiers-to-the-plough # cites: bread-ration # owns: warrant]
    Somebody starts for the door, to laughter. He looks as if he'd meant it.
* {course() == "neither"} ["I've no rifle to save my neighbour's house. But I needn't lend the robbers my pen." # id: m15-neednt-have # as: speech # argues: no-signature-under-annexation # cites: own]
    You sit down on it as on a stone. It holds.
* [Stop there. # id: m15-pass-last]
    Sverdlov, who has his hand on the bell, thanks you.
- -> soviets_they_remember ->
-> soviets_the_cards

=== soviets_they_remember ===
{
- changed(): A neighbour says that he'd heard you speak the other way. You say that so had you.
- chose("m08-line-names") and (chose("m15-names-promised") or chose("m15-names-and-yes") or chose("m15-names-aloud") or chose("m15-names-and-mine")): A week ago the party struck those towns out of its paper. Now twelve hundred have heard them.
- chose("m08-line-secret") or chose("m08-line-soonest") or chose("m08-line-war"): A week ago you fought over a line on paper. This one they'll have to keep in their heads.
- chose("f24-to-peasant"): In the seventh row sits one very like the peasant of that night in the lobby. He's still thinking it over.
- chose("f24-to-spiridonova") or chose("f24-to-ryazanov"): Three weeks ago, that night, you said it to one person. It has grown since.
- chose("f18-promise-stay"): You've said it, and you're still in the party. In February you promised somebody that.
- voted("v01-activists") == "revolutionary-war" and course() == "war": In January there were thirty-two hands for it. You go on counting, and come to one.
- voted("v06-signnow") == "yes" and (course() == "accept" or course() == "open"): On the third of February you wrote it as one word, yes. It has become a speech.
- m15_strike and course() == "accept": Lenin passes a scrap along: you tell that strike better than I do. He has left out whose it was.
- else: -> soviets_a_neighbour ->
}
->->

=== soviets_a_neighbour ===
{ delegate():
- "metalworker":
    {course() == "accept":A woman from a Tver mill wants to know one thing more: does bread come under an article?|A boy from Sormovo asks where one signs on. He's younger than Mitya.}
- "soldier":
    {course() == "accept":A man without a left sleeve says: my battery had oxen. He gives you tobacco.|A Ukrainian who's going back tonight asks which bridges are still up.}
- "student":
    {course() == "accept":From the Bureau's bench nobody looks at you. Somebody has pushed your coat along.|From the Bureau's bench they've kept you a place. You'd have come without it.}
- "commissar":
    {course() == "accept":A storekeeper from Perm asks, behind his hand, what you give for nails.|A man from Shadrinsk county has recognised you. He says the name Pankov, not loudly, and sits.}
- "sailor":
    {course() == "accept":Two from Kronstadt discuss whether you've sold Reval or only buried it.|The Estonian from the back has come down to the rail. He takes off his cap, and it isn't to the chair.}
- else:
    {m15_ally:Two of your own row shake your hand under the desk, and one takes his away.|Somebody asks your name, for the newspaper. You spell it, and he loses the paper.}
}
->->

=== soviets_the_cards ===
{
- m15_ally:
    SVERDLOV: The Left SRs, I'm told, have settled on no. The cards, comrades, by name.
- course() == "war":
    Along the wall, hands in pockets, stand the Left Communists of your party, who'll take no part.
    SVERDLOV: Our benches are bound, I remind them. The cards, comrades.
- course() == "neither":
    SVERDLOV: For, against, or in your lap. Or along the wall, with our Left Communists, who take no part. There's no formula on the card.
- else:
    SVERDLOV: The cards, comrades, by name. Our Left Communists, against it, take no part.
}
* {course() == "accept" or course() == "open"} [Raise yours: for. # id: m15-hand-for # on: v21-ratify # votes: for]
    ~ m15_hand = "for"
    {m15_ally:Against your own benches. A third of them had wanted to, and each of the third is alone.|{voted("v13a-accept") == "for":It went up in February among fifteen, and was easy to see. Here it's one leaf.|It goes up.} You think of {m15_face}.}
* {course() == "war" or course() == "neither"} [Raise it: for. You've been answered, and you say by whom. # id: m15-hand-for-change # on: v21-ratify # votes: for # owns: change]
    ~ m15_hand = "for"
    You tell the row. {voted("v13a-accept") == "against":In February it went up against. It has heard more since, you say.|They want it twice.}
* {course() != "accept"} [Raise it: against{m15_ally:, as your fraction wants|, though the fraction has bound you}. # id: m15-hand-against # on: v21-ratify # votes: against]
    ~ m15_hand = "against"
    {m15_ally:It goes up with the row's, all at one height. The letter crackles in your inside pocket.|{voted("v13a-accept") == "against":As in February.|Your own benches hiss.} Nobody takes the card from you.}
* {course() == "accept"} [Raise it: against. Your reasons stand; you still can't do it. # id: m15-hand-against-change # on: v21-ratify # votes: against # owns: change]
    ~ m15_hand = "against"
    You say so aloud. Your row waits for you to go over to the wall. You stay.
* {course() == "open" or course() == "neither"} [Leave it in your lap. # id: m15-hand-abstain # on: v21-ratify # votes: abstain]
    ~ m15_hand = "abstain"
    {voted("v13a-accept") == "abstain":You know the weight by now.|It's quite warm, from your hand.}
* {course() == "accept" or course() == "war"} [Leave it in your lap: those places aren't yours to vote away. # id: m15-hand-abstain-change # on: v21-ratify # votes: abstain # owns: change]
    ~ m15_hand = "abstain"
    You say it to your neighbour; it's he who writes it down.
* {not m15_ally and (course() != "accept" or chose("v23-lay-down"))} [Take no part. Stand with the Left, along the wall. # id: m15-no-part]
    ~ m15_hand = "out"
    {chose("f18-promise-stay"):You'd promised once not to help split the party. One can stand very straight against a wall.|{chose("v23-lay-down"):They've kept the place since February.|It's cold there; the wall sweats.}} The card stays in your pocket.
- SVERDLOV: The secretaries will call. # division: v21-ratify # cue: hands_up
-> soviets_past_midnight

=== soviets_past_midnight ===
~ temp ayes = tally("v21-ratify", "for")
~ temp noes = tally("v21-ratify", "against")
~ temp silent = tally("v21-ratify", "abstain")
{
- m15_hand == "for":
    SVERDLOV: For, {ayes}. Against, {noes}. Abstaining, {silent}. The peace is {carried("v21-ratify"):ratified|not ratified}. # source: pss36-n45
- m15_hand == "out":
    From the wall one hears only figures: {ayes}, {noes}, {silent}. {carried("v21-ratify"):Ratified.|Not ratified.} Then your side's declaration: this peace undermines all defence, and we took no part. # source: pss36-n45
- else:
    SVERDLOV: {ayes} for. {noes} against; {silent} with neither. {carried("v21-ratify"):It's law.|It isn't law.} # source: pss36-n45
}
{m15_ally:Then your commissars leave the government. At least a third of your benches had been for staying.|{m15_hand == "out":The Left SRs go further: out of the government.|The Left Communists declare that it undermines defence. The Left SRs, who shared the government, leave it.}} # source: pss36-n45 # source: churakov
-> soviets_what_home_asks ->
* ["It's law. I'll keep it, and say where it's broken." # id: m15-home-law # gains: provincial-soviets # loses: moscow-bureau]
    -> soviets_home_hears_law
* ["All that I said, and what I couldn't answer." # id: m15-home-all # gains: peasants]
    -> soviets_home_hears_all
* ["The names of the places. Nothing else today." # id: m15-home-names # gains: border-comrades # loses: provincial-soviets]
    -> soviets_home_hears_names

=== soviets_what_home_asks ===
{ delegate():
- "metalworker":
    By telephone Sizov, of your works committee, thrifty: {chose("f24-tell-three"):in February it was three things. Fewer now?|{chose("f24-tell-lost"):you told us lost. What's it called today?|so what is it? The canteen's waiting.}} # place: works-night
- "soldier":
    By wire, from a station you don't know, the clerk: {chose("f24-tell-three"):of the three things you told us, which holds?|{chose("f24-tell-lost"):lost we have in the book. What do I write under it?|is a man who comes from Konotop still ours? We have two.}} # place: telegraph
- "student":
    Levitin of the Bureau, from two streets off, by telephone: {chose("f24-tell-three"):one to three you sent in February. Four, please.|{chose("f24-tell-lost"):one, lost, was entered in February. Two?|one: the vote. Two: yours.}} # place: telegraph
- "commissar":
    By wire Fyokla Guseva, your deputy: {chose("f24-tell-three"):of your three from February I've read out two. Which now?|{chose("f24-tell-lost"):lost, I told them in February. They asked how much. How much?|twenty-nine of forty wagons this week. Is it the peace? Error, four.}} # place: store
- "sailor":
    They lend you a key. Your ship, out in the ice: {chose("f24-tell-three"):of three signals, which stays hoisted?|{chose("f24-tell-lost"):lost, received in February. Repeat?|what do we fly?}} Reval doesn't call. # place: ship
- "role-left-sr":
    On the steps waits a peasant with the letter's next sheet: one name, nine crosses. Two have changed their minds. And you? # place: street
- else:
    On the steps stand those who sent you. One hears the ice going. Well? # place: street
}
->->

=== soviets_home_hears_law ===
{ delegate():
- "metalworker":
    Sizov asks where it'll be broken first. Here, probably, you say. He orders flour from the fund, as if it were Sunday.
- "soldier":
    Law, repeats the clerk. It's the first they've had with a date.
- "student":
    And by how many votes, he asks after a while, does one keep it? He leaves room for the figure.
- "commissar":
    A law that nobody shoots along, she answers, goes by rail. Thirty-one on Monday; error, five.
- "sailor":
    They ask for the line on ports, and you send it. They can't keep it, they answer, nor break it: they're stuck fast.
- "role-left-sr":
    So it's true, he says. It was all they'd wanted to know.
- else:
    Two of them turn and go. The others stay, rather close together.
}
-> soviets_which_end

=== soviets_home_hears_all ===
{ delegate():
- "metalworker":
    Nine minutes, at the works' cost. At what you couldn't answer he says: that bit again, Mitya's come in.
- "soldier":
    It takes the whole roll. Did they laugh anywhere, asks the clerk. You tell him where.
- "student":
    He takes it down. At what you couldn't answer he leaves the number standing, with a colon.
- "commissar":
    On the one pan what was said, she sends, on the other what wasn't. She doesn't send which is heavier.
- "sailor":
    A long signal, for a fleet. Under it another station has stopped sending, so as to hear.
- "role-left-sr":
    So you didn't know either, he says, cap off. He seems to find it a great courtesy.
- else:
    At what you couldn't answer one says: I'd have said the same. It doesn't help, and you thank him.
}
-> soviets_which_end

=== soviets_home_hears_names ===
{ delegate():
- "metalworker":
    You begin with Wolmar. At the other end a tool is put down. Go on, says Sizov, he's standing here.
- "soldier":
    He spells them back. Konotop, you say, isn't in the paper by name. He has written it down already.
- "student":
    He takes them down without numbers. At Kovno you hear him write two words: the aunt.
- "commissar":
    She asks how many wagons each of them used to send. There's a column for it; there must be.
- "sailor":
    At the first, five letters, the ship doesn't acknowledge. From a long way off somebody does, in a hand that you know.
- "role-left-sr":
    He has you spell them. They must all be villages to somebody, he says.
- else:
    Somebody writes on a cigarette box. By Kiev there's no more room on it.
}
-> soviets_which_end

=== soviets_which_end ===
The first papers print other figures: 724 for, 276 against, 118 neither. # source: cul # source: ml
{
- m15_ally: -> ending_m15_left_sr
- m15_hand == "for": -> ending_m15_ratified_for
- m15_hand == "out": -> ending_m15_no_part
}
-> ending_m15_ratified_not_for

=== ending_m15_ratified_for ===
{voted("v01-activists") == "revolutionary-war":In January you stood up for war, in March for this. You can name the day in between.|{chose("v23-lay-down"):In February you laid down your post over it. Tonight you helped to make it law.|You raised a card for it, and nobody will have to ask you whether you'd read it.}} # place: street
{ delegate():
- "metalworker":
    In the night train the man opposite asks what you got for it. A timetable, you say. He thinks that you mean the train.
- "soldier":
    At the fifth station on the way back to your eight men a woman sells oats by the capful. To sow, she asks, or for horses? It's two prices.
- "student":
    You type out the stenographers' last sheet, since nobody else has stayed. At your own speech you don't know the woman. She has no footnotes.
- "commissar":
    In a siding you hang the second coat over a boy from Samara. How many, he says, asleep. All of them, you say; with an error.
- "sailor":
    The river's moving. Floes go by, each with something on it: straw, a boot, a gull that's being taken along.
- else:
    They open all the windows. It's mild. Water is running off the roof of the nobility, down every pipe there is.
}
It's peace, by law. How long it holds, each day will show. # next: epilogue
-> END

=== ending_m15_ratified_not_for ===
{m15_hand == "abstain":You kept your card down, as {tally("v21-ratify", "abstain")} did.|You said no, and {tally("v21-ratify", "against")} with you.} {voted("v13a-accept") == "for":In February, among fifteen, you'd raised it for.|What each meant by it no list says.} # source: pss36-n45 # place: street
{ delegate():
- "metalworker":
    On the platform a man sells pies, with something in them, and takes no paper money. You give him a glove for two.
- "soldier":
    A man asks you along, to Bryansk; from there one walks. You look how he's wound his foot-cloths, and wind them again for him.
- "student":
    A charwoman has started on the mud. You take the other bucket. By five one can see that the floor has stars in it.
- "commissar":
    Heard, you write in the ledger; outvoted. What it will cost in rye has a column too. That one you leave for the autumn.
- "sailor":
    At three the key's yours again, for ten minutes. You send nothing. You leave it open, for whoever has something to say.
- else:
    Outside they argue in four languages, arm in arm, because of the ice. You're taken along. Nobody asks how you voted; it's slippery.
}
The law binds those, too, who were against it. # next: epilogue
-> END

=== ending_m15_no_part ===
{chose("m15-pass-last") or chose("m15-pass-reason"):You said half of it, and then you stood by the wall.|You made the whole speech, and then you stood with those who let their names go by.} Later books will count them as abstaining. They took no part. # source: pss36-n45 # source: tooze # place: noble
{ delegate():
- "metalworker":
    The wall has left lime on your coat. At home Ozols brushes at it, and asks whether it was crowded. No, you say. One could lean.
- "soldier":
    Your neighbour at the wall has a map, for the rising. You tell him which of its roads a horse can do.
- "student":
    The declaration was from your machine: you know it by its crooked e. At the Bureau you clean the type, with a pin.
- "commissar":
    By the wall they share out bread, and have you weigh it in your hand. It comes out even. They look as if that had been the speech.
- "sailor":
    On watch one may not leave, nor sleep. Of silence nothing's said. You'd never stood one in a ballroom.
- else:
    The wall was the first place to be swept. They said excuse me. You all lifted your feet, one after another.
}
From the side, a vote looks like people looking for their cards. # next: epilogue
-> END

=== ending_m15_left_sr ===
{
- m15_hand == "for":
    A third of your benches had wanted yes. How many raised it, no list says. {chose("f24-to-spiridonova"):With one of that third you'd stood before, one night in the lobby.|Tomorrow there'll be a meeting about you.}
- m15_hand == "against":
    You kept step. {chose("m15-is-it-true"):You'd read out the eleven crosses, and then raised the card the other way. Both are in the stenogram.|It was the party's arm, and the party's no.}
- else:
    You kept it down, and so belong to nobody: neither to your benches nor to the third of them.
}
Your commissars resign: for land, for justice, for the mails. You keep your seats in the Executive Committee, and the villages keep writing. # source: churakov # source: ksen
The peasant goes home by one train with the man who's to tell him to rise. They know the same ferryman. They offer you the seat between. # next: epilogue
-> END
