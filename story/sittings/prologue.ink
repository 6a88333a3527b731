// 18 to 20 January 1918: who you are. Five places, in each three neighbours and one question; a class role meets its three on a staircase.
// Nobody of the record speaks. The people, the places' insides and all figures on the delegates' papers are invention.
// Answers that argue are replies: nobody here has the floor. Each leans to a course, and later sittings hear it.
VAR pro_friday = false // Anna asked the meeting to stand for Friday's dead
VAR pro_padlock = false // Terenty has taken the padlock
VAR pro_name = "" // what Avgust did with the name: "given", "kept", "denied"

=== whose_door_it_is ===
# sitting: prologue
# edition: 1
# place: street
Ten weeks ago your party, the Bolsheviks, took power in Russia and offered all the world peace. Only the Germans and their friends came to talk. But before you go in anywhere, you're asked one question, three times over. # source: pss35
{
- delegate() == "metalworker":
    -> eighty_one_stay_on
- delegate() == "soldier":
    -> the_horse_book
- delegate() == "student":
    -> three_carbons
- delegate() == "commissar":
    -> before_light_at_tagil
- delegate() == "sailor":
    -> the_station_on_sunday
}
-> a_card_in_the_pocket

// Anna: what may it cost?

=== eighty_one_stay_on ===
Petrograd, the Vyborg side, Sunday 20 January 1918. You are Anna Fedotova, thirty-one, lathe hand. There's no coal for the shop and there is soup in the canteen, so the meeting is in the canteen. Eighty-one have stayed on after the soup. # source: carr1 # place: works
On the door is what you chalked up on Friday: a quarter of a pound of bread a day. Thirty-four hundred on the books, nineteen hundred who eat. # source: pss35-n116 # shows: vyborg-canteen
On Friday, too, the parliament elected in the autumn met for one night, and our side shut it. A march came out for it under red flags, and Red Guards fired into it. Some of the dead are workers. # source: pss35-n99 # source: rab # source: fig
Your brother Mitya has a Red Guard's armband. He was on the other bridge, he says. Old Sizov of the works committee opens with the price of firewood.
* [Ask them to stand for Friday's dead, whoever they marched for. # id: pro-a-stand # gains: non-bolshevik-socialists # loses: red-guards-sailors]
    ~ pro_friday = true
    Some get up at once, and some so slowly that it's an opinion. Mitya stands. He takes off the armband first, and then he doesn't know where to put it.
* [Leave Friday lie. They have come about the peace. # id: pro-a-lie]
    You look at the door instead. The chalk has run a little, in the steam. Nobody can say that you didn't see it; you wrote it.
- -> what_may_it_cost

=== what_may_it_cost ===
So, the peace. Since December nobody shoots. At Brest-Litovsk our people sit across from the German Emperor's generals and are told the price: Poland, Lithuania, a piece of Latvia to begin with. # source: pss36-n4 # source: wheelerbennett
One of the shop is to go to the party's meeting in town. You can read the small print; it's you.
What may it cost, says Sizov, and by when is there flour? He means in poods.
What may it cost, says Mitya. He is nineteen, and means the other thing. He'd pay with himself, and thinks that this is cheap.
Ozols from the next lathe comes last. He's a Latvian, from Wolmar, with two girls there at his mother's. He asks it quietly, like a man who hears his own coat being priced.
* ["In 'thirteen we were out eleven weeks, Sizov. We lost, and signed, and ate. Then we won the next." # id: pro-a-thirteen # as: reply # argues: lost-strike]
    Sizov was out those weeks too. He says that we didn't win the next. We won the one after.
* ["The party said: offer peace, and if it's refused, fight. I learned to read on that, Mitya. I'll not unread it." # id: pro-a-unread # as: reply # argues: our-word-of-1915]
    Mitya grins at the whole room. You hadn't meant to make anybody as happy as that.
* ["Nothing of yours, Ozols. First every shop in Berlin is to see who's robbing whom. Then ask me about signing." # id: pro-a-berlin-first # as: reply # argues: not-your-agents]
    And how long do they need in Berlin to see a thing, asks Ozols. He only wants to know what to write home.
* ["I don't know the price. I know what's in the purse. It's on the door." # id: pro-a-purse]
    They all turn round and read it again, as if it might have gone up.
- -> forty_one_to_forty

=== forty_one_to_forty ===
It takes two hours. End the war: all hands. Don't sell those who rose with us: all hands. How one does both is put to the vote, and by forty-one to forty it's left to you.
Bring home a date for flour, says the paper, and the name of whoever signs. Ozols, Mitya and Sizov walk you to the gate. You've one thing that you can promise.
* [Promise Ozols to ask about Wolmar, by name. # id: pro-a-wolmar # gains: border-comrades]
    He spells it for you in Latvian: Valmiera. It's two letters longer, and he waits till you've got them both.
* [Promise Sizov the date, if you have to take it out of somebody's pocket. # id: pro-a-date]
    A date, says Sizov. Not soon. I've had soon.
* [Promise nobody anything, and give Mitya your shop gloves. # id: pro-a-gloves # gains: red-guards-sailors]
    He puts them on. {pro_friday: On one sleeve you can still see where the armband sat.|They come down over the edge of the armband.}
- End the war; don't sell those who rose with us. On the tram you try saying it in one breath. It can be done. It's only afterwards that one needs the air.
-> ending_mandate_given

// Hnat: how long?

=== the_horse_book ===
Behind the front at Dvinsk, Saturday 19 January 1918. You are Hnat Sereda, thirty-four, a farrier from near Konotop in Ukraine, and chairman of a battery's committee. The pay-book says Ignat. You've stopped correcting it. # source: carr1 # place: battery
Horses in September: two hundred and twelve. Standing: sixty-seven. Able to draw a gun: nineteen. It's in the horse-book, and nobody in the battery argues with the horse-book. # shows: battery-horses
Since December nobody shoots. Between the wires there's a fair. The Germans bring knives and rum, and want soap. So gunner Prokhor has sold the breech-block of number three to a dealer in Dvinsk, for four bars. Without it a gun is a drainpipe. # shows: wire-fair
He stands before the committee, very clean.
* [Enter it in the minutes, with the price. # id: pro-h-minutes # gains: krylenko]
    The clerk writes: breech-block, one; soap, bars, four. Prokhor asks if it couldn't be put down as lost in action. There's been no action, says the clerk. That's the trouble.
* [Send him to Dvinsk to buy it back. # id: pro-h-buy-back]
    By evening he's here again, with the breech-block. It has cost him three bars. They've gone down, the dealer told him. There's talk of peace, and everybody's selling.
* [Share out the soap. There's no horse to draw number three. # id: pro-h-share # loses: krylenko]
    Half a fist of soap a man. It smells of somebody's house. For a while nobody in the stable says a word.
- -> how_long_is_a_thaw

=== how_long_is_a_thaw ===
Then the peace. At Brest-Litovsk the government is asking the German generals what it costs, and you're to go to Petrograd and say what the battery thinks. The battery thinks three things, and asks them in the same two words. # source: pss36-n4
How long, asks Pakhom, a driver with nothing left to drive. At home they're sharing out the land by the stride. His stride is here, holding a bucket.
How long, asks the clerk. In writing. The regiment wants it in writing.
How long, asks Kazis. He's a Lithuanian; his village lies eleven versts behind the German wire, a morning's walk, and he can see its church from the ladder. How long till you've all gone, he means, and I'm left here with the ladder.
* ["Nineteen horses. If he comes, we leave him the guns and carry out what we can. So: not long, and no lying about it." # id: pro-h-nineteen # as: reply # argues: army-cannot-fight]
    Pakhom nods, the clerk writes, Kazis looks up the ladder. A man can be right in a stable, and see three faces that wish he weren't.
* ["Till our talk at Brest has got across the wire. They want our soap. Let them have our speeches too." # id: pro-h-speeches # as: reply # argues: brest-as-tribune]
    Their sergeants read them, says Kazis. Then they whistle, and the men go back. You heard the whistle. They went.
* ["I've drunk with them. That lad from Bremen will no more march on us than Pakhom on him." # id: pro-h-bremen # as: reply # argues: german-soldier-will-not-march]
    It goes round warm, like the rum. Only Kazis says: he had a whistle blown at him, though. And he went back to his side.
- -> the_feet_and_the_ladder

=== the_feet_and_the_ladder ===
The mandate has two sentences, one for Pakhom and one for Kazis. Peace by the thaw, or we make it with our feet. And don't sign away the men who can't walk home from here.
A man could ask how both are to be done. You are the chairman. You don't ask.
Kazis has torn a strip off a forage sack and written on it the name of his village.
* [Sew it into the collar of your greatcoat. # id: pro-h-sew # gains: border-comrades]
    In the coat there's another man's name already, from before you had it. There's room.
* [Tell him straight: if it comes to it, a man might sign. # id: pro-h-straight]
    Kazis thinks about it. Then take it all the same, he says. You should know what it's called.
* [Stick it in the horse-book, at the page for those still standing. # id: pro-h-page]
    Between a grey with a cough and a bay that bites. It isn't the worst page. There are worse.
- They put you on a hospital train going north, among men who have lost a foot to the frost and are counting the stations home. Nobody asks you anything. Thaw's in March, about. That's how it stands.
-> ending_mandate_given

// Dora: may one?

=== three_carbons ===
Moscow, Friday 18 January 1918, towards midnight. You are Dora Kagan, twenty-one, a medical student from Kovno. You type for the party's Regional Bureau, because somebody must, and because you can spell. # source: carr1 # place: bureau
In December you typed its resolution, with three carbons: break off the talks at Brest-Litovsk, break with every capitalist state. You read it through for mistakes, and found that you believed it. # source: felch
Tomorrow's night train takes you to Petrograd with it. Levitin, on night duty, is making numbered points. One: have you something from the occupied towns? For colour?
You've a postcard from your aunt in Kovno, with two censors' stamps. The German sentry pays for his eggs. And Uncle Meyer was taken to fell timber, and isn't back. # shows: kovno-postcard
* [Read him both halves. # id: pro-d-both # loses: moscow-bureau]
    One, says Levitin, and stops. The eggs are a difficulty, he says. Yes, you say. I'd have liked a simpler aunt.
* [Read him the half with the timber. # id: pro-d-timber # gains: osinsky]
    He writes it down, well and briefly. You look at the line you left out. It looks back, in your aunt's hand: he pays, and says please.
* [Put it away. An aunt isn't a point. # id: pro-d-away]
    Quite right, says Levitin, whose mother is in Grodno, beyond the line. And for a while neither of you types anything.
- -> may_one_at_all

=== may_one_at_all ===
There are three of them in the room tonight, and this week each has asked you one thing. May one? May a government of workers sit down with the Emperor's generals, and sign?
Levitin asks it as a question with an answer: point two.
Nyura asks it, a spinner from your reading class at Orekhovo, come for primers. Peace at any price: thirty-one of thirty-eight. Stand guard over the mill with a rifle: thirty-eight. She wants to know what to call somebody who's both. # shows: orekhovo-class
And Weigel asks it, a German prisoner, who sweeps here for his bread. His camp has elected a soviet. Two hundred ask for rifles, nine hundred for a train. He'd be of the nine hundred, if it's permitted. # shows: prisoners-camp
* ["No, one mayn't. What you sign with a robber is a list of what he's going to call his." # id: pro-d-robber # as: reply # argues: no-dealings-on-principle]
    Point two, says Levitin, and underlines. He doesn't see that Nyura has put up her hand, as you taught her to.
* ["Nyura's class has got as far as the letter R. I want it to reach the end, and for that it must be quiet." # id: pro-d-letter # as: reply # argues: needs-time-to-consolidate]
    You look round to see who said it. Levitin is looking too. He writes down R, and after it a question mark.
* ["Not before Weigel's nine hundred know that nobody paid us. Their newspapers tell them that we were bought." # id: pro-d-bought # as: reply # argues: not-your-agents]
    Weigel leans on his broom. In the camp, he says, they're betting three to one on that. He doesn't say which way.
* ["Give Weigel's two hundred their rifles. One camp that fights beside us will do more in Berlin than any paper." # id: pro-d-liebknecht # as: reply # argues: resistance-helps-liebknecht]
    Weigel sweeps the same board twice. He'd been under the impression, he says, that he had done the war.
- -> which_sentence_first

=== which_sentence_first ===
At two Levitin hands you the mandate. No agreement with any robber government: break off. And whatever they decide there, come back with one party.
You know his hand by now. The first sentence is the Bureau's. The second is his.
* [Type them as they stand, one under the other, with three carbons. # id: pro-d-type]
    On the third carbon the second sentence can hardly be read. You go over it with a pencil.
* [Ask him which goes first, if one can't have both. # id: pro-d-which]
    I don't know, says Levitin. It's the first thing he has ever said to you without a number.
* [Add a third: and report what they said who were for it. # id: pro-d-third]
    That isn't usual, he says. He initials it.
- In the train you hold the postcard up to the lamp. Through the censors' purple one can read the aunt perfectly well. It's only where she paused that they have stamped.
-> ending_mandate_given

// Terenty: what for?

=== before_light_at_tagil ===
Nizhny Tagil in the Urals, Friday 18 January 1918, before light. You are Terenty Zyryanov, forty-six, storekeeper, and since the autumn food commissar of the ironworks. In your right pocket is a steelyard weight; you think better with it. # source: carr1 # place: store
Eleven thousand poods of rye you've had out of the villages for nails and roofing iron, and for roubles none. Forty-one wagons you loaded for the works. Twenty-three arrived, give or take none: you counted twice. Where the rest are standing they may know in Petrograd. The Soviet is sending you to ask. # shows: tagil-ledger # shows: tagil-wagons
Three nights, says the stationmaster, if nobody borrows the engine.
A woman has walked to the station from beyond the river, thirty versts. You know who she is. In December, at a barn, a man of your detachment shot the peasant Yerofei Pankov. He was holding a padlock. You had signed the order.
She has brought the padlock. What for, says Marfa Pankova.
* ["For bread. The puddlers' children hadn't had any since St Nicholas. They have it now." # id: pro-t-bread # loses: peasants]
    We've children, she says. It's not a reproach. She tells you how many, as one does to a man who keeps a ledger.
* ["I signed it." Say it so that the platform hears. # id: pro-t-signed # gains: peasants # loses: provincial-soviets]
    The platform hears. Somebody from the Soviet takes an interest in the clock. She looks at you for as long as it takes to read a signature.
* [Take off the upper of your two coats, and find nothing to say. # id: pro-t-coat]
    She doesn't take it, nor push it away. It hangs over your arm between you, and it's you that is cold.
- -> what_was_it_for

=== what_was_it_for ===
The train is late. There's time for it to be asked twice more. At Brest-Litovsk the government is bargaining with the Germans for peace, and Tagil is to say what it thinks of the price. # source: pss36-n4
What for, says Fyokla Guseva, your deputy: for talk, or for wagons? She has an inspection of grease at seven.
What for, says Porfiry, who drives the engine. He has cleared that line of snow since October. For whom? If there's peace and the rye rolls through to Berlin, he'd as soon have left the snow.
In Shadrinsk county the village meeting was asked if it would fight. If he comes here, yes, they said. There are thirty-four rifles there under straw. Against whom they were put there nobody would tell you. # shows: shadrinsk-meeting
* ["For quiet rails. On the one pan a lost war, on the other a country that trades nails for rye. Then talk to me of armies." # id: pro-t-rails # as: reply # argues: base-for-red-army]
    A country, says Porfiry. From the engine it's mostly signals. But he allows that they'd burn longer.
* ["If it goes to Berlin it feeds the Emperor's soldiers, and it was for him I took it. I'd not sign that." # id: pro-t-emperor # as: reply # argues: agents-of-germany]
    Fyokla stops doing sums. Behind her the widow has heard it too: there's an answer now, and it's the wrong one.
* ["I've signed once and not gone to see. I don't know what for. I'm going there to ask." # id: pro-t-ask]
    Good, says Fyokla. Ask in poods, and get it on paper.
- -> two_pockets

=== two_pockets ===
Fyokla gives you the mandate when the engine's already blowing. Get the rails free, so that bread moves: for that, peace. And not a peace that sends our rye to Berlin.
It weighs the same on both sides. She has seen to that; she was trained by you.
Marfa Pankova holds out the padlock. It's open. It must have been open then.
* [Take it. # id: pro-t-take]
    ~ pro_padlock = true
    It has the cold of a thing that has hung outdoors. It weighs a pound and a half, near enough.
* [Leave it with her. The barn is hers. # id: pro-t-leave]
    There's nothing in it to lock, she says. But she keeps it.
* [Tell Fyokla to read the case out at the Soviet, with your name. # id: pro-t-read-out # gains: left-srs # loses: provincial-soviets]
    Fyokla's mouth goes thin. It had to be somebody who asked for that, she says, and I'd sooner it was you than me.
- {pro_padlock: You've the weight in the right pocket and the padlock in the left. All the way to Perm you walk straight.|You've the weight in the right pocket and nothing in the left. All the way to Perm you lean a little.}
-> ending_mandate_given

// Avgust: whose name?

=== the_station_on_sunday ===
Petrograd, the naval wireless station, Sunday 20 January 1918. You are Avgust Lepik, twenty-seven, Estonian, from Reval; wireless hand on a minelayer that sits in the ice at Helsingfors. Coal she has for nine days; of ten men four are gone. You are lent. # source: carr1 # place: telegraph-day # shows: fleet-log
Last night sailors went into a hospital in this town, and shot two sick men in their beds: Shingarev and Kokoshkin, deputies to the parliament we closed, ministers last summer, prisoners of ours. By noon the whole town has it. Names it hasn't. # source: fig # source: rab
You have one. It came over the mess table this morning, with the sugar, from somebody who laughed.
A nurse stands at your door. She was on the ward, she says. She looks at your cap, then at you. Whose, she asks. A name, please.
* [Write it on the message pad, tear it off, and give it to her. # id: pro-s-write # gains: non-bolshevik-socialists # loses: red-guards-sailors]
    ~ pro_name = "given"
    She reads it. To whom does one bring this, she asks, who arrests a sailor? It's a good question. You give her the address of the Commissariat of Justice, and the tram.
* [Say that you'll name him to his committee, and not to her. # id: pro-s-committee]
    ~ pro_name = "kept"
    And will they do anything, asks the nurse. Forty men sit on it. You say: they will sit. She hears the joke in it, and doesn't thank you.
* [Say that you don't know. # id: pro-s-deny # loses: non-bolshevik-socialists]
    ~ pro_name = "denied"
    She nods, as at a bedside. Then she wishes you a good watch. It's the politest thing that has been said to you in this town.
- -> whose_name_goes_under

=== whose_name_goes_under ===
Whose, asks Kask, a stoker from your ship, who has seen her go. Whose man are you, if they ask? {pro_name == "given":His eye is on the pad, where the pencil went through.|He has brought you sugar.}
Whose, asks your sister Leena on the wire from Reval. She sets type there. She pays for six words, and says it in five: Whose name goes under it?
For at Brest-Litovsk peace is being talked of, and whatever is given away to the Germans, it begins at your end of the map. On other nights you listen to their station. It talks over ours, very clear, and never coughs. # source: pss36-n4
* ["Whose you like. A fleet with so much coal isn't asked for its hand. First out of the ice; then honour." # id: pro-s-coal # as: reply # argues: army-cannot-fight]
    Kask, who shovels the coal, says that it's four. Nine was last Tuesday.
* ["Nobody's yet. First everything must go out by wireless, theirs and ours, until Berlin can sing it." # id: pro-s-wireless # as: reply # argues: brest-as-tribune]
    And if they talk over it, Kask asks. Then one waits, you say, for when they breathe.
* ["In Helsingfors on the quay they drill with sticks. Nobody has asked them for a name. I'd wait for those." # id: pro-s-sticks # as: reply # argues: forces-come-in-struggle]
    Sticks, says Kask. He has seen them too. He doesn't laugh, and he's a man who laughs.
- -> forty_signatures_no_verb

=== forty_signatures_no_verb ===
From the ship comes your mandate: forty signatures and no verb. No shot more for anybody's coast. And not one ship to be handed over, nor one port we were fed in. # place: ship
It can be read as a wish or as an order. You're the one who is to read it out.
* [Put in a verb: we ask. # id: pro-s-ask]
    The paper is a size smaller with it. It has become something that one can refuse.
* [Put in a verb: we order. # id: pro-s-order # loses: stalin]
    Forty men order. You think of the one name that you have, and look for it among the forty. Then you count them again.
* [Leave it without. # id: pro-s-without]
    In Estonian it would be correct. Half of what one means, one leaves out, and nobody has ever asked for it.
- To Leena you answer in five, since she'll count. Don't know. Nobody's. Maybe mine. The sixth you owe her.
-> ending_mandate_given

// A class role: whose side?

=== a_card_in_the_pocket ===
Petrograd, Sunday 20 January 1918, and so cold that the trams squeal. You've a card in your pocket that says what you hold to. Who you are it doesn't say. They'll call you the comrade, and nobody will ask after your mother. # source: carr1 # place: street-day
At Brest-Litovsk they've been talking of peace since December, and the price is other people's countries. # source: pss36-n4
The government lives in Smolny, which was a school for young ladies. On its stairs three people ask you one thing: whose side are you on?
* [Ask the boy with the newspapers how many sides there are. # id: pro-r-boy]
    Three, says the boy. Sign what they put in front of you. Go on fighting. Or stop fighting and don't sign, which is new, and came in with the train from Brest. He sells to all three. The last lot gives the best tips, he says, because they're glad that anyone has understood it.
* [Ask the soldier who sleeps across the machine gun. # id: pro-r-soldier]
    He opens one eye. Some want to sign, he says, some want to fight, and one clever fellow wants to do neither. I'm for whoever lets me off this step.
* [Ask the woman with the bucket. # id: pro-r-bucket]
    Sign; fight; do neither, she says, wringing the cloth at each. By their boots you couldn't tell them apart. By the evening I can't either.
- And you, they ask. Well?
-> say_it_in_your_own_words

=== say_it_in_your_own_words ===
* {delegate() == "role-accept"} ["A bad peace, but a live revolution. We need some months with our hands free." # id: pro-r-months # as: reply # argues: needs-time-to-consolidate]
    Months, says the soldier. He'd thought of taking a few himself.
* {delegate() == "role-accept"} ["Go and look at the horses. Then tell me what the guns are to be pulled with." # id: pro-r-horses # as: reply # argues: army-cannot-fight]
    The soldier has looked at the horses. He says you can stay.
* {delegate() == "role-neither"} ["Half of Europe thinks we're in the Germans' pay. Whatever we do, it must be done where all can see it." # id: pro-r-pay # as: reply # argues: not-your-agents]
    The boy says that it'll sell. The woman says that at a distance everything can be seen.
* {delegate() == "role-neither"} ["At Brest the whole world listens. I'd keep talking till Berlin has understood." # id: pro-r-talking # as: reply # argues: brest-as-tribune]
    How long does Berlin take, asks the soldier. From him it isn't a joke.
* {delegate() == "role-war"} ["We swore to fight for those who rise, not only for ourselves. One can't give that back at the counter." # id: pro-r-counter # as: reply # argues: our-word-of-1915]
    The woman with the bucket stops wringing. She'd like to know who that is, we. But she'd like it to be true.
* {delegate() == "role-war"} ["In October, too, they asked where our army was. It came when it was needed." # id: pro-r-october # as: reply # argues: forces-come-in-struggle]
    The soldier shuts the eye again. He was the army that came, he says, and nobody has relieved him.
* {delegate() != "role-accept" and delegate() != "role-neither" and delegate() != "role-war"} ["Nobody's yet. Let each of them first tell me who pays for it." # id: pro-r-who-pays]
    The boy writes it down. He'll try it on a customer.
* {delegate() != "role-accept" and delegate() != "role-neither" and delegate() != "role-war"} ["I'd be for the one who can say what would prove him wrong." # id: pro-r-prove]
    Then you'll be alone a good while, says the woman, quite kindly.
- The card hasn't changed. But now you have said it aloud on a staircase to three people, and it's the first time that it sounded like something one could get wrong.
-> ending_mandate_given

=== ending_mandate_given ===
On Monday some sixty of the party's leading people meet in Petrograd. They have votes. You've a chair, and what you say. That has been known to turn a vote. # source: pss35-n101 # next: 1918-01-21
-> END
