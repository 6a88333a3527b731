// The night of 10 February 1918, by telegraph: neither war nor peace. No motion, no speeches; a tape, and one wire home.
// Of the record: the news came over the direct wire about midnight; Zinoviev told the press with delight that they couldn't attack (rab).
// The room, the operator, the tape's wording, the other wires and everybody in the corridor but Zinoviev are invention.
// What was said across the table at Brest after the declaration is told by witnesses alone, and so it's told here.

=== the_ribbon_is_blank ===
# sitting: 1918-02-10
# edition: 1
# place: telegraph
Petrograd, Sunday 10 February 1918, a little before midnight. A telegraph room for two, with fourteen people in it, and one wire that matters: Brest-Litovsk. # source: rab # cue: telegraph
There our delegates have haggled with the Germans for seven weeks. The price is Poland, Lithuania, parts of Latvia, Estonia, White Russia and Ukraine. Trotsky's plan: sign nothing, and fight no more. {carried("v02c-trotsky"):In January the Central Committee took it up by a narrow vote.|In January the Central Committee wouldn't have it, and he has a mind of his own.} # source: pss36-n4 # source: pss35-n102
{
- voted("v02c-trotsky") == "for":
    Your own hand was up for it. It was counted in nothing, and you remember the arm.
- voted("v02c-trotsky") == "against":
    Your own hand was up against it. It was counted in nothing, and tonight you wouldn't know where to put it.
- else:
    A week ago Lenin asked once more to sign now, and was outvoted once more. # source: pss35-n123
}
{
- delegate() == "metalworker":
    You are Anna Fedotova, lathe hand, Vyborg side. Home wants a date for flour, and the name of whoever signs.
- delegate() == "soldier":
    You are Hnat Sereda, farrier, from a battery at Dvinsk. Yesterday the Rada, Ukraine's parliament, made a peace of its own with the Germans. In your boot is a letter from your wife there: at Christmas the Rada's horsemen, at New Year ours. Whose are we now? # shows: odarka-letter # source: austria
- delegate() == "student":
    You are Dora Kagan, who types for the party in Moscow. They want the talks broken off, and one party kept. Your aunt sits in Kovno, on the far side of every line they draw.
- delegate() == "commissar":
    You are Terenty Zyryanov, food commissar of the Tagil works in the Urals. They want the rails free, and no rye for Berlin. Yesterday Ukraine's parliament, the Rada, made peace there for itself, and it's said to be all grain. # source: austria
- delegate() == "sailor":
    You are Avgust Lepik, wireless hand, Estonian. The tape you can read by its ticking. In your cap is a letter from your sister, who sets type in Reval: our soviet has the trams; the barons wait for one army, our brother for another. # shows: leena-letter
- else:
    You are the comrade with the card, and all evening you've tried to guess what it will be worth by morning.
}
-> it_comes_letter_by_letter

=== it_comes_letter_by_letter ===
The machine prints letter by letter, on paper as wide as a hat ribbon. The operator asks for elbows to be kept out of it.
We are... leaving... the war... # source: zoloto-p123 # cue: tele1
Fourteen people hold half a sentence between them, like something hot, and guess at the next verb.
* ["And sign. It'll be sign. Nobody leaves a war by himself." # id: v10-and-sign # as: reply # argues: no-middle-course # owns: warrant]
    Sign takes an object, remarks a schoolmistress. She is from Riga.
* ["Full stop. One can leave a war and put no name to it." # id: v10-full-stop # as: reply # argues: exit-by-declaration # owns: warrant]
    A boy from the exchange bets you a cigarette that there's more.
* ["If it's sign, I tear the ribbon. That's dividing other people's houses with the robber." # id: v10-tear-it # as: reply # argues: imperialist-bargain # owns: warrant]
    The operator lays his whole forearm over it. Public property, he says.
* [Read it out for those in the doorway. # id: v10-aloud]
    Thank God, says somebody in the doorway. He's been thirteen years in the party, and nobody takes it down.
* [Say nothing till there's another verb. # id: v10-verb]
    You aren't the only one. Somebody's stomach says what he thinks.
- And tell it... to all peoples... The order goes out... to our armies... on every front... go home... # source: zoloto-p123 # cue: tele2
{
- delegate() == "metalworker":
    Home. You see Mitya at the gates with his list, and the others coming towards him, the wrong way.
- delegate() == "soldier":
    Home. A man reads it twice. Nineteen horses, and everybody at the harness at once.
- delegate() == "student":
    You have been taking it down in shorthand, from habit. The sign for home is a small hook.
- delegate() == "commissar":
    All of them, at once, on the rails. You find that you have the weight in your hand.
- delegate() == "sailor":
    You had it from the ticking, two words before the others. For two words you were alone with it.
- else:
    Somebody behind you lets out a breath. He's held it for three years and a half.
}
-> a_hands_breadth_of_white

=== a_hands_breadth_of_white ===
{ course():
- "accept":
    Then a hand's breadth of white. A railway clerk beside you has wetted his pencil. The next word is on your lips.
- "neither":
    Then a hand's breadth of white. A clerk beside you, who numbered the maps at Brest, puts out a finger to stop it there.
- "war":
    Then a hand's breadth of white. A Finn beside you, who has come for rifles, asks whether home is a mistake.
- else:
    Then a hand's breadth of white.
}
And what empires... have carved with the sword... out of living nations... to that... we give... no signature. # source: zoloto-p123 # cue: tele_burst
{ course():
- "accept":
    The pencil waits for the rest. There's no rest. So it's done, what you feared all winter: the door left open, and the watchman paid off.
- "neither":
    It's your own sentence, carried through every room this winter. In print it stops just before the question that they always asked you.
- "war":
    No name under it! It's what you wanted. And the same breath has sent home whoever was to stand behind it.
- else:
    No war, says the doorway, and no peace. Some laugh, and some would like it explained.
}
The code book has forty thousand phrases, and none for it. Over there nobody spoke, it's said; then, it's said, their general: unheard-of. The operator counts it as two. # source: fokke # source: gaida
-> zinoviev_runs_in

=== zinoviev_runs_in ===
{ course():
- "accept":
    Now the corridor has it, and sings. In comes Zinoviev, head of the city's soviet, who was for signing, like you.
    ZINOVIEV: You'd have signed, and so would I, confess it! And it's to be had for nothing! I've told the newspapers: they won't be able to march! # source: rab
- "neither":
    Now the corridor has it. A man who voted you down all winter kisses you, and Zinoviev nearly, head of the city's soviet.
    ZINOVIEV: {heard("berlin-may-not-march"):Who said for weeks that they can't march? You!|You had the faith, and I had doubts!} I take them all back! After Vienna, after Berlin? I've told the newspapers: they won't be able to! # source: rab # source: strike
- "war":
    Now the corridor has it, and dances with the Finn. In front comes Zinoviev, head of the city's soviet.
    ZINOVIEV: You'd have fought them, and there's no need! I've told the newspapers: they won't be able to march! A fortnight ago Berlin was on the streets! # source: rab # source: strike
- else:
    Then the corridor has it, and with it Zinoviev, head of the city's soviet.
    ZINOVIEV: They can't march! With whom, comrades? In January Vienna was on the streets, a fortnight ago Berlin! I've told the newspapers: they won't be able to! # source: rab # source: strike
}
{
- delegate() == "metalworker":
    He shakes your hand, and looks at what has come off on his. It's only oil.
- delegate() == "soldier":
    He shakes your hand. All night he'll smell of horse, and wonder why.
- delegate() == "student":
    He shakes your hand. Now there's carbon on both of you.
- delegate() == "commissar":
    He shakes your hand, and gets the one with two pounds of iron in it.
- delegate() == "sailor":
    He shakes your hand, and in it the whole fleet's, he says. The fleet is frozen in.
- else:
    He shakes your hand, and the hand of the man who has come about the stove.
}
-> what_you_say_to_it

=== what_you_say_to_it ===
* {course() == "accept" or course() == "open"} ["Last June nobody wanted to march either. They got the order, and went." # id: v10-june # as: reply # argues: governments-wage-war # against: berlin-may-not-march # cites: june-1917]
    ZINOVIEV: That was Kerensky! This is the Kaiser!
    He hears, as it leaves him, which of those two has the better trains.
* {course() != "war"} ["It takes two to stop a war. So far I've heard from one." # id: v10-two-to-stop # as: reply # argues: no-middle-course # against: exit-by-declaration # owns: warrant]
    The man who mends the stove says that it's the same with a door. Zinoviev wipes his neck.
* {course() != "accept"} ["If they come, the world will see them march on people who'd gone home. I'd pay a province for that." # id: v10-a-province # as: reply # argues: price-worth-paying]
    Which one, asks a rifleman of the guard, in a Latvian accent. He asks it quite politely.
* {course() == "neither"} ["They never got our name. Let anyone say now that we're in their pay." # id: v10-never-our-name # as: reply # argues: not-your-agents # owns: warrant]
    ZINOVIEV: Say it? They'll have to eat it! With turnips!
    Two people laugh who haven't laughed together since Christmas.
* {course() == "war"} ["They won't march. By Tuesday every man over there will have read that tape over our fellows' shoulders." # id: v10-over-shoulders # as: reply # argues: german-soldier-will-not-march]
    ZINOVIEV: You see! Even the war party says so!
    It's the first time since autumn that you've agreed with him, and it makes you look at the tape again.
* ["Everybody's going home. Who stands in front of those who rose because we told them to?" # id: v10-who-stands # as: reply # argues: betrays-border-peoples # against: exit-by-declaration # owns: warrant]
    ZINOVIEV: But nobody need stand there! That's the beauty of it!
    It sounds less beautiful in the second half, and he's too good a speaker not to hear it.
* [Say nothing. It's late, and he's happy. # id: v10-say-nothing]
    He looks about for a face that agrees, and tonight he has plenty. By the stove somebody has begun to cry, quite quietly, into a ledger.
- -> other_wires

=== other_wires ===
{ course():
- "accept":
    You'd like to know what Lenin says. At half past six something went out to Brest, under two names. Ask the operator what, and he asks you what he's paid for. # source: pss35-p332
    Vienna sends to all, in clear: peace with the Rada, Ukraine's parliament, and a million tons of grain. What do they still need ours for? asks the railway clerk. # shows: rada-treaty # source: austria
- "neither":
    At half past six something went out to Brest from here, under two names. Was this the answer to it? The man who numbered the maps doesn't know either. # source: pss35-p332
    Kiev, from which our guns drove the Rada, its parliament, on Friday: Berlin gives out that Ukraine has made peace. We are Kiev. We've made none. Which Ukraine, please? # shows: rada-treaty # source: austria # source: carr1
- "war":
    Reval is the first on the wires: the army goes home. Noted. We are at home. Where do we go? # cue: tele3
    The Finn asks if the rifle goes home with the man, or may be left lying for somebody who has a use for it. Nobody here can sign for that either.
- else:
    What Lenin says to it nobody here can tell. Now the others come up on their wires. Nobody has told them to wait.
    Kiev, which our guns took on Friday, asks: Berlin gives out that Ukraine has made peace. We are Kiev. We've made none. Which Ukraine, please? # shows: rada-treaty # source: austria # source: carr1
    Reval asks: the army goes home. Noted. We are at home. Where do we go? # cue: tele3
}
{
- delegate() == "soldier":
    Dvinsk answers: understood. Then it only sends the word home, again and again, till the operator unplugs it, gently.
- delegate() == "student":
    From the cellar come the two German prisoners who stoke the boiler. Is it peace, they ask, and with us? You alone have the German for it, and have to look for the word.
- delegate() == "commissar":
    The railway comes up: at every halt behind the front they're getting on already, outside and on top, the bread trains too. Who is to tell them that they mayn't?
- delegate() == "sailor":
    {course() == "accept" or course() == "neither":Reval, your own town: the army goes home. Noted. We are at home. Where do we go? }Everybody looks at you. You ask for the key, and answer it yourself, in Estonian: Stay. It's the same word as ice. Nobody gave you leave to send it.
- else:
    Somebody shouts it down to those who stand at the bakery already. Then mine's home by Easter, calls a woman. Mine came in October, calls another, and look. And bread, calls a third: when?
}
-> ten_words

=== ten_words ===
There's a wire home till a quarter past, says the operator. Ten words each. Hyphens count as sins.
{
- delegate() == "metalworker":
    -> wire_to_the_vyborg_side
- delegate() == "soldier":
    -> wire_to_the_battery
- delegate() == "student":
    -> wire_to_moscow
- delegate() == "commissar":
    -> wire_to_tagil
- delegate() == "sailor":
    -> wire_to_reval
}
-> wire_to_whoever_dealt_the_card

=== wire_to_the_vyborg_side ===
* ["War over. Nothing signed. There's no name to bring you." # id: v10-a-no-name]
    Sizov, thrifty, in four: Read out. Guard sings. After it come two more, which somebody nineteen years old has paid for himself: Till when?
* ["They may come yet. Keep lathes oiled and rifles counted." # id: v10-a-counted # gains: red-guards-sailors]
    Sizov: Rifles that fire, nine. Lathes oiled for want of work. And at his own cost your brother: Am counting.
* ["Army is going home. Ask Ozols what they'll say there." # id: v10-a-ask-ozols # gains: border-comrades]
    It isn't Sizov who answers. The Latvian regiments are in that army, it says; for half of them home is under the Germans. The operator has to ask twice for the name.
- {
    - heard("lost-strike"):
        Then Sizov again. You talk of a strike one loses, and signs. Have we lost? It doesn't say who's asking.
    - heard("our-word-of-1915"):
        Then Sizov again. You go by a page: if it's refused, fight. Does that still hold? The boy asks.
    - heard("not-your-agents"):
        Then Sizov again. You wanted Berlin to see first. Has it? And what does one see on a tape?
    - course() == "accept":
        Then Sizov again. Those who were for signing, like you, ask who there is left to sign with.
    - course() == "neither":
        Then Sizov again. Adopted in the yard, your way, by all hands. It was cold. When's flour?
    - course() == "war":
        Then Sizov again. The guards ask what they guard, if nobody's at war. Your brother has several answers.
    - else:
        Then Sizov again, who has thought about it for three whole minutes: And the date for the flour?
}
{ course():
- "accept":
    You roll up your end of the ribbon and put it in the glove. It's an agreement with one party to it. You've seen what those are worth at the gate.
- "war":
    You roll up your end of the ribbon and put it in the glove. There's no name on it, as you wanted. A rifle weighs ten pounds, and this weighs nothing.
- else:
    You roll up your end of the ribbon and put it in the glove. It says everything you were sent for, with a no before it.
}
-> ending_tape_runs_on

=== wire_to_the_battery ===
* ["It's finished. No paper. Bring out the horses first, brothers." # id: v10-h-horses # loses: krylenko]
    The clerk, in full, with full stops: Committee has resolved accordingly. Horses, fifty-one. Harnessed before your message, against orders, by everybody.
* ["Army dismissed, peace not made. Leave a watch on guns." # id: v10-h-watch # gains: red-guards-sailors]
    The clerk asks how many is a watch. Then: volunteers called for. Then, after quite a time, and spelt out: one. It's Kazis.
* ["Gone home means them too? Ask over the wire, politely." # id: v10-h-ask-over]
    Eleven minutes, and a man with a white rag. The clerk: Asked. They laughed, gave cigarettes, and would not say.
- {
    - heard("army-cannot-fight"):
        By private wire, from Pakhom: you said that it can't be fought, and you didn't lie. It's the first thing from Petrograd that has come true.
    - heard("german-soldier-will-not-march"):
        By private wire, from Pakhom: you said that they won't march. The lad from Bremen has sold me his mittens. Does that count?
    - heard("brest-as-tribune"):
        By private wire, from Pakhom: was that the last of the speeches? They were asking for one more, over there.
    - course() == "accept":
        By private wire, from Pakhom: a man may go, then. And if they come after him? You used to say.
    - course() == "neither":
        By private wire, from Pakhom: nobody has signed, as you wanted. Has anybody told the ones opposite?
    - course() == "war":
        By private wire, from Pakhom: you'd have had us stand. With what's left here I can stand till Tuesday.
    - else:
        By private wire, from Pakhom, who can't write and has found somebody who can: So. Do I go?
}
{ course():
- "accept":
    The man in the next chair is folding a telegram to his wife. In whose country would yours be handed over? A paper would have said. That's how it stands.
- "war":
    The man in the next chair is folding a telegram to his wife. A man wanted the guns kept where they are. Kept they'll be, with nobody at them. That's how it stands.
- else:
    The man in the next chair is folding a telegram to his wife. There is a Ukraine that has made peace and one that hasn't, and a man's barn stands in both. That's how it stands.
}
-> ending_tape_runs_on

=== wire_to_moscow ===
* ["Broken off at last. Nothing signed. Party whole this evening." # id: v10-d-broken-off # gains: moscow-bureau]
    Levitin, numbered. One: good. Two: broken off by whom, he or they? Three: this evening, you write. After the third there's no full stop.
* ["War ended, peace unmade. I don't know. Tell nobody more." # id: v10-d-dont-know]
    Levitin: One: the Bureau can't print that. Two: neither does the Bureau know. There's no number before the last word, which is: sleep.
* ["He has disarmed us as well. Begin collecting rifles, quietly." # id: v10-d-rifles # gains: red-guards-sailors]
    Levitin: One: demobilised against our vote? Two: nobody asked us to vote. Three: where does one begin, with rifles? He really wants to know.
- {
    - heard("no-dealings-on-principle"):
        Four: you said one mayn't sign with a robber. Nobody has. Why are you uneasy?
    - heard("needs-time-to-consolidate"):
        Four: Nyura's class has reached the letter T. You asked for quiet. Is this it?
    - heard("not-your-agents"):
        Four: in Weigel's camp they had bets on whether we'd been bought. They've paid out. It seems he had bet on you.
    - heard("resistance-helps-liebknecht"):
        Four: of the prisoners in Weigel's camp two hundred ask if there'll still be rifles. Nine hundred ask for the timetable.
    - course() == "accept":
        Four: the Bureau notes that it hasn't had its war, nor you your signature. Is that what's meant by agreement?
    - course() == "neither":
        Four: the Bureau congratulates you. It asks by the same wire what's intended for the day after.
    - course() == "war":
        Four: the Bureau drinks your health, in tea: no treaty. Five: if they come, who fires?
    - else:
        Four: the reading class asks what neither is. It isn't in the primer.
}
{ course():
- "accept":
    You had your reasons for signing laid out like instruments. Not one was asked for. You put them back in their order, because one does.
- "war":
    No robber has your name. You read the ribbon through once more, for the clause in which somebody goes and fetches your aunt.
- else:
    You'd think that you'd be glad. You press where it ought to hurt, and wait, as one is taught to. It's like an arm that has been put to sleep.
}
-> ending_tape_runs_on

=== wire_to_tagil ===
* ["War ended. Rails will choke with men. Move grain tonight." # id: v10-t-tonight # gains: petrograd-workers]
    Fyokla Guseva, for whom it's two in the morning: Eleven wagons coupled. The crews had it from the railway before I did, and are embracing. Figure for Friday: none.
* ["No signature. No rye promised anyone. Hold what we have." # id: v10-t-hold # loses: petrograd-workers]
    Fyokla Guseva: Holding. Who tells the towns that we're holding? On Friday I had a figure for that. I've crossed it out.
* ["Rada sold Berlin its grain. Ours is next. Hide nothing." # id: v10-t-hide-nothing # gains: peasants]
    Fyokla Guseva: Shall be read out at Shadrinsk. They'll ask if hide nothing means from us or from them. Which?
- {
    - heard("base-for-red-army"):
        And further: you wanted quiet rails. By Friday they're full of men. On which pan does that go?
    - heard("agents-of-germany"):
        And further: you said it mustn't feed the Emperor. Kiev's will. Where does that leave Tagil's? Porfiry asks.
    - course() == "accept":
        And further: you'd have paid for it, and had it in writing. What have we got in writing?
    - course() == "neither":
        And further: nothing signed, nothing owed, as you wished. Porfiry asks if they've struck it out in their ledger too.
    - course() == "war":
        And further: at Shadrinsk there are thirty-four rifles under the straw. If the army's gone home, are they the army?
    - else:
        And further: you went to ask what for. If the tape says, pass it on.
}
{ course():
- "accept":
    On the one pan, a peace you'd have paid for. On the other, one got for nothing. You've kept a shop too long to trust the second.
- "war":
    On the one pan, a name that wasn't given. On the other, an army that's gone home. You hold the weight in your pocket, and don't know on which side it's wanted.
- else:
    On the one pan, no war. On the other, no peace. You hold the weight in your pocket, and for the first time you know of nothing to put it beside.
}
-> ending_tape_runs_on

=== wire_to_reval ===
* ["Leena: it's over, from our side. Ask the barons' side." # id: v10-s-by-us]
    She pays for six and says it in five: Asked. Arrested. Others air flags. # source: raun
* ["Leena: print it large. Then take the type home, hidden." # id: v10-s-type]
    In five she says it: Printed. Type heavy. Send brother. You can't tell if it's a request, or a joke about the weight.
* ["Leena: army leaves. Ships are still frozen. I stay listening." # id: v10-s-listening # gains: red-guards-sailors]
    In five: Everybody's listening. Who is speaking? The operator says that it's the best value he has sent all night.
- {
    - heard("army-cannot-fight"):
        From the ship forty signatures, and this time a verb: thaw.
    - heard("forces-come-in-struggle"):
        From the ship forty signatures. Those on the quay have rifles now, and a front of their own. Whose army is it, they ask, that's going home? # source: pss35-n110
    - heard("brest-as-tribune"):
        From the ship forty signatures, and a question: if it's all been said, who still needs a wireless?
    - course() == "accept":
        From the ship forty signatures: no ship lost, and no port. Who has undertaken that for the other side?
    - course() == "neither":
        From the ship forty signatures, and three cheers, counted. Below, in pencil: and the ice goes out when?
    - course() == "war":
        From the ship forty signatures. The guns are clean, they say, and turn as far as the ice lets the ship. At whom?
    - else:
        From the ship forty signatures, and no verb.
}
{ course():
- "accept":
    You put on the headphones at the other table, and wait for them to say it too. From one side only it isn't a message yet. Their station gives the cattle prices.
- "war":
    You put on the headphones at the other table. Their station is on the air, calling its own people, unhurried, and getting answers. Nobody there has been sent home.
- else:
    You put on the headphones at the other table. Their station is on the air, clear as ever. It talks of weather and cattle prices. About tonight it hasn't said a word.
}
-> ending_tape_runs_on

=== wire_to_whoever_dealt_the_card ===
You've no home that the operator can find. To whoever gave you the card, then.
* ["War ended, nothing signed. Ask me again in a week." # id: v10-r-in-a-week]
    The answer costs somebody one word: Noted. You'd have preferred an exclamation mark, and they aren't charged.
* ["Half of it is done. The other half isn't ours." # id: v10-r-half # gains: front-delegates]
    The answer: Which half did you want? You had it on the card, this afternoon.
* ["Tell those beyond the line first. It's they who pay." # id: v10-r-beyond # gains: border-comrades]
    The answer: No line open beyond the line. It can't be helped that it's funny.
- {course() == "accept":And below: you've been saying sign. Do you still? You can't tell if it's a test.|{course() == "neither":And below: so your side has had its way. What's the plan for when they march? It's the one thing you were told to have.|{course() == "war":And below: your side is for war. With whom, from tomorrow? It isn't unkind. It's a question.|And below: you've now heard all three tried. Which would you have been proved wrong by?}}}
{ course():
- "accept":
    The card's in your pocket still. You were to bring them to sign. There's nothing on the table any more, and that wasn't on the card.
- "neither":
    The card's in your pocket still. Everything on it has been done, by somebody else, in under an hour.
- "war":
    The card's in your pocket still. No signature, it says, and that's ticked. Then comes the army.
- else:
    The card's in your pocket still. It hasn't a line for tonight.
}
-> ending_tape_runs_on

=== ending_tape_runs_on ===
{ course():
- "accept":
    By morning there's an order that sends the army home from every front. The railway clerk works out how many trains, and who'd be left if anybody followed. # source: wheelerbennett # cue: aftermath
- "neither":
    By morning there's an order that sends the army home from every front. They have sung themselves hoarse on your sentence, and you with them. # source: wheelerbennett # cue: aftermath
- "war":
    By morning there's an order that sends the army home from every front. The Finn has gone to see where it puts down its rifles. # source: wheelerbennett # cue: aftermath
- else:
    By morning there's an order that sends the army home from every front. In the corridor they have sung themselves hoarse. # source: wheelerbennett # cue: aftermath
}
The operator hasn't closed the line to Brest. He lays his ear to it, and listens to the people who haven't answered. # next: 1918-02-18
-> END
