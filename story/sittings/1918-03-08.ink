// The Seventh Congress of the party, 6 to 8 March 1918. The words are ours: the stenogram was not seen for this game. Who argued what, which
// amendments fell and which riders stood follow the record. That the house goes through its paper line by line, the hall that repeats, the
// numbered sheets and every small wording of the player's are invention, and so is the order of the votes beyond this: the Left's theses fell
// before the roll call. Lines five and six were riders, moved at the end. On 7 March the papers still denied the loss of Narva (pss36-p24).
// No hand at the roll call is told by name: the names were not seen.
VAR m08_place = "the comrade at the end"
VAR m08_first = "" // which card on the first line was played
VAR m08_main = "" // which speech waits for its evidence
VAR m08_line = "" // which line of the paper you had a word for
VAR m08_read = false // the wire from home was read to the house
VAR m08_pause = false // you had called the pause an illusion before this congress
VAR m08_shame = false // you had called it dishonour before this congress

=== m08_numbered_sheets ===
# sitting: 1918-03-08
# edition: 1
# place: tauride
~ m08_pause = heard("respite-illusory")
~ m08_shame = heard("treaty-dishonours-us")
Petrograd, Thursday 7 March 1918. On Sunday our envoy Sokolnikov signed the German peace: at bayonet point, he said, and undiscussed. It gives up the Baltic lands, Finland, Ukraine, the army. The Bolsheviks' congress approves it, or it's war again; they're a few days' march away. # source: pss36-p21 # source: mirnye # source: cul # shows: treaty # cue: murmur
-> m08_who_came_in ->
Some forty-six vote. Your hand isn't counted, but it's seen. # source: pss36
Sverdlov, in the chair, has had Lenin's draft of a resolution numbered. Yours is eighty-eight.{chose("v23-lay-down"): You've laid down your post; he has listed you regardless.}
SVERDLOV: It's secret: every sheet comes back to me. It'll pass; but you may move a hand, and get a word in. For {m08_place}, three speeches and one slip. # motion: v19a-congress
* [Read it from the top. # id: m08-sheet-top]
    It begins with: necessary. You look for: just. It isn't there.
* [Read it from the bottom. # id: m08-sheet-bottom]
    Read upwards, it begins with war and ends with peace.
- -> m08_six_lines

=== m08_who_came_in ===
{ delegate():
- "metalworker":
    ~ m08_place = "the Vyborg side"
    You're Anna Fedotova, lathe hand from this city's Vyborg side, sent to end the war and sell nobody. This week your lathes go into crates, and no crate has an address. # source: pss36-p30
- "soldier":
    ~ m08_place = "the Fifth Army"
    You're Hnat Sereda, farrier of a battery with eight horses, sent for peace, and for nobody signed away who can't walk home. You can't. Home's near Konotop, and the Rada, Ukraine's old government, is back in Kiev behind the Germans. # source: wheelerbennett
- "student":
    ~ m08_place = "Moscow"
    You're Dora Kagan, student, typist to the party's Moscow Bureau, which no longer trusts the Central Committee. You typed that. Under it, in pencil: come back with one party. # source: pss35-p399 # shows: moscow-february
- "commissar":
    ~ m08_place = "Tagil"
    You're Terenty Zyryanov, food commissar at Tagil in the Urals, sent to get the rails free for rye. Petrograd is moving to Moscow, and it's going in your wagons. # source: pss35-n155
- "sailor":
    ~ m08_place = "the fleet"
    You're Avgust Lepik, wireless hand, sent by a ship: no shot more, and no port given up. Your own port is Reval in Estonia. The Germans have been in it since the twenty-fifth. # source: pss35
- else:
    You're the comrade whose name nobody took. You came to hold one line, and this paper has six.
}
->->

=== m08_six_lines ===
One: approve this most humiliating treaty, for we've no army; use any pause. Two: they'll attack again, perhaps within days. Three: discipline, and every adult, man or woman, trained to fight. # source: pss36-p35-36
Four: only revolution abroad will save us. Then, in pencil, five: all this is secret. Six: the Central Committee may break any such treaty, and declare war, at any moment. # source: pss36-p35-36 # source: pss36-p40
Lenin, who heads the government, reports for the peace; Bukharin, for the Left, against.
LENIN: Since Sunday at one the guns are silent, and stores roll out of this city. The Left's new daily, Kommunist, calls the breathing-space groundless. I've stood on it for four days. # puts: respite-is-fact # source: pss36-p20-22 # shows: kommunist
BUKHARIN: And on Monday, the ink wet, they were at Narva, on the road here! What does one mend in four days? A sock, comrades? # puts: respite-illusory # source: pss36-p20 # source: pss36-p24 # mood: vehement
SVERDLOV: Line one. I call {m08_place}{chose("v21-hand-war"):, who stood up for war in January|{chose("v21-hand-sign"):, who was for signing when only fifteen were|}}.
-> m08_line_one

=== m08_line_one ===
* {delegate() == "metalworker"} ["Half a pound of bread, and each morning the same quarrel about it. I'd like a month of that quarrel." # id: m08-same-quarrel # as: speech # argues: needs-time-to-consolidate # cites: vyborg-bread # owns: warrant]
    ~ m08_first = "own"
    YOU: A lathe can be unpacked. Not under fire; I've asked the fitters.
    -> m08_whose_clock
* {delegate() == "soldier"} ["Two hundred and twelve, sixty-seven, nineteen, eight. Our horses. You can stop the sum, or go on with it." # id: m08-two-hundred-and-twelve # as: speech # argues: army-cannot-fight # cites: battery-horses # owns: warrant]
    ~ m08_first = "own"
    YOU: From eight one can breed, if a man's let alone for a spring.
    -> m08_whose_clock
* {delegate() == "student"} ["My reading class: thirty-one of thirty-eight for any peace, all thirty-eight to guard the mill. They see no contradiction." # id: m08-no-contradiction # as: speech # argues: defencists-since-october # cites: orekhovo-class # owns: warrant]
    ~ m08_first = "own"
    YOU: They can't shoot. It takes as long as the alphabet, I'm told.
    -> m08_whose_clock
* {delegate() == "commissar"} ["For iron I got eleven thousand poods of rye, for roubles none. Let us forge, and I'll feed your army." # id: m08-for-nails # as: speech # argues: base-for-red-army # cites: tagil-ledger # owns: warrant]
    ~ m08_first = "own"
    YOU: That was weighed in peace. For the other case I've no figure.
    -> m08_whose_clock
* {delegate() == "sailor"} ["Our soviet in Reval ran the trams. The Germans needed one morning to end it. Don't show them the way here." # id: m08-one-morning # as: speech # argues: newborn-child # cites: leena-letter # owns: warrant]
    ~ m08_first = "own"
    YOU: The trams still go. It's the conductors that have been changed.
    -> m08_whose_clock
* {delegate() == "role-accept" or delegate() == "role-neither" or delegate() == "role-war" or delegate() == "role-undecided"} ["I've asked in every corridor what has been mended since Sunday. It's a short list. Last week there was no list." # id: m08-short-list # as: speech # argues: needs-time-to-consolidate # cites: own # owns: warrant]
    ~ m08_first = "own"
    -> m08_whose_clock
* {course() == "accept" and (delegate() == "soldier" or delegate() == "student")} ["Nothing would hit Berlin's comrades harder than to rise, in the very week we went under." # id: m08-that-very-week # as: speech # argues: no-greater-blow # cites: own # owns: warrant]
    ~ m08_first = "own"
    YOU: They may ask who signed. First they'll ask whether anybody's there.
    -> m08_whose_clock
* {(course() == "accept" and delegate() != "soldier" and delegate() != "student") or (course() == "open" and delegate() != "metalworker" and delegate() != "student" and delegate() != "sailor")} ["Monday may have cost us Narva; no day since has cost anything. I've never seen so much carried down stairs." # id: m08-down-stairs # as: speech # argues: respite-is-fact # against: respite-illusory # cites: treaty # owns: warrant]
    ~ m08_first = "fact"
    YOU: I don't say that it's long. I say that it's there.
    -> m08_whose_clock
* ["In February we told them yes. They marched on: Reval, Pskov, Kiev. Where's the pause?" # id: m08-marched-on # as: speech # argues: respite-illusory # against: respite-is-fact # cites: advance # owns: warrant]
    ~ m08_first = "illusory"
    -> m08_what_to_do_with_a_week
* {course() == "war" or (course() == "open" and (delegate() == "metalworker" or delegate() == "student" or delegate() == "sailor"))} ["Your line one says: humiliating. That's what is done to one. Kommunist says: shame. That's what one does." # id: m08-one-adjective # as: speech # argues: treaty-dishonours-us # cites: kommunist]
    ~ m08_first = "honour"
    -> m08_sabre_in_hand
* {course() != "accept"} ["Unsigned, they'd be at Narva. Signed, they're at Narva. All we've bought is our name on their fence." # id: m08-on-their-fence # as: speech # argues: line-is-a-standing-threat # cites: trotsky-declaration # owns: warrant]
    ~ m08_first = "fence"
    YOU: They'd have put it up unasked. Then it would be theirs alone.
    -> m08_means_of_collecting
* {course() == "neither"} ["At Brest we talked past the generals to half of Europe. What Europe heard on Sunday was a pen." # id: m08-heard-a-pen # as: speech # argues: signing-ends-brest-policy # cites: own # owns: warrant]
    ~ m08_first = "pen"
    Somebody is heard to lay his own pen down.
    -> m08_means_of_collecting
* [Let it pass. # id: m08-pass-one]
    { chose("v23-pass-opening") or chose("v21-pass-first"):
        SVERDLOV: Again first to be silent. I begin to rely on it.
    - else:
        Up in the skylight Bukharin's last word is still going round: railway.
    }
    -> m08_evening

=== m08_whose_clock ===
BUKHARIN: {voted("v13a-accept") == "against":A fortnight ago your hand was up beside mine! Well, then:|{m08_pause:You said it yourself once, and said it better:|{chose("f22-hand-against"):From the French you wouldn't take a gun, and from these you take a clock!|{chose("f22-hand-for"):From the French their guns, from these a clock!|Suppose they give it you:}}}} a week, two! They come when it suits them! It's their clock, and you can't see its face! # objects: respite-illusory
* {m08_first != "fact"} ["What has left this city since Sunday has left it. They can't march back to Sunday." # id: m08-back-to-sunday # as: reply # argues: respite-is-fact # against: respite-illusory # owns: warrant]
    He begins to count it off in trains, and stops himself.
* {delegate() != "student"} ["We've something to guard. I'll take any hour that guards it better, by whosever clock." # id: m08-guarded-better # as: reply # argues: defencists-since-october # against: respite-illusory]
    BUKHARIN: Guard it! With hours! I'd like to see that parade!
    But he's laughing.
* ["Prussia's peace at Tilsit ran by Napoleon's clock. It's Prussia that's still there." # id: m08-napoleons-clock # as: reply # argues: tilsit # against: respite-illusory # cites: precedent-tilsit]
    BUKHARIN: It is! It's at Narva!
    The hall laughs twice, once off the glass.
* ["No. It is theirs. And each time it strikes there'll be a paper to sign." # id: m08-each-time-it-strikes # as: reply # argues: one-concession-calls-next # against: respite-illusory # owns: change]
    YOU: I stood up with a yes. I've just heard what it's a yes to.
    Bukharin breaks off. Then, quite formally, he bows.
* [Let it stand. # id: m08-leave-clock # leaves: respite-illusory]
    Face, says the echo.
- -> m08_evening

=== m08_what_to_do_with_a_week ===
{m08_pause:Some remember it from you, with fewer towns. |}Rozanova, delegate of Yaroslavl, gets up.
ROZANOVA: At home they don't ask me if there's a pause. They ask what to do with it. {delegate() == "metalworker":Somebody will be waiting for your crates, too.|I can't go back and say: it isn't there.} # objects: respite-is-fact # source: pss36
* ["And on the day it's called in, who'll call it? Have you a word in that, in Yaroslavl? Have I?" # id: m08-who-calls-it-in # as: reply # against: respite-is-fact # owns: question]
    ROZANOVA: No. So we're quick about it.
    She says it like the time of a train.
* ["Japan is moving in the East, they say, and the English want Archangel. It's a nap between two dogs." # id: m08-between-dogs # as: reply # argues: no-coexistence # against: respite-is-fact # cites: japan-talk]
    ROZANOVA: I did ask what to do with the week.
    Dogs, says somebody, have been known to bite each other.
* ["I never asked. I've been counting towns. You've been counting days, and those we still have." # id: m08-the-ones-we-have # as: reply # argues: respite-is-fact # against: respite-is-fact # owns: change]
    YOU: So I take back one word. The rest I keep.
    On the other benches somebody moves a coat off a chair.
* [Let it stand. # id: m08-leave-week # leaves: respite-is-fact]
    She waits to see if that's all. It's all.
- -> m08_evening

=== m08_sabre_in_hand ===
LENIN: Thank you for reading us that paper{m08_shame:; I knew the voice|}. There speaks a gentleman: he dies beautifully, sabre in hand, and would like his cuffs mentioned. A peasant whose sons have run away signs, since tomorrow costs more. Then he sows. # objects: nobleman-and-peasant # source: pss36-p22
* ["The peasant's reckoning, yes. I'd thought that in this hall we went by the worker's." # id: m08-the-workers-reckoning # as: reply # argues: peasant-peace # against: nobleman-and-peasant # owns: warrant]
    LENIN: And who, in the comrade's view, was sitting in those trenches?
* ["And the field he pays with? It's the neighbour's. Did your peasant go over and ask him?" # id: m08-the-neighbours-field # as: reply # against: nobleman-and-peasant # owns: question]
    LENIN: He didn't. He couldn't have kept it for him either. But he didn't ask.
    He has it minuted.
* ["If this falls, it falls. Somewhere a hand will take up the flag." # id: m08-a-hand-somewhere # as: reply # argues: others-take-the-banner # against: nobleman-and-peasant]
    LENIN: The sabre, said I. And the comrade says: no, the flag.
    They laugh on both sides of the aisle.
* ["Clean cuffs. I did want that, for those who'll read of us. They'll have to be alive to." # id: m08-clean-cuffs # as: reply # argues: nobleman-and-peasant # against: nobleman-and-peasant # owns: change]
    LENIN: I withdraw the cuffs.
* [Let it stand. # id: m08-leave-sabre # leaves: nobleman-and-peasant]
    You look at your cuffs. So do a good many others.
- -> m08_evening

=== m08_means_of_collecting ===
LENIN: {voted("v02c-trotsky") == "for":You raised a hand for neither war nor signature. Eight days it lasted. Well,|{heard("lost-strike"):You once told us how a strike is lost. You should know this:|{chose("v10-never-our-name"):That they hadn't got our name, you said that in February. Eight days.|Only a child thinks otherwise:}}} a signature isn't one's soul. Beaten states sign, and gather strength. This paper we break daily. # objects: treaty-is-manoeuvre # source: pss36-p31 # source: pss36-p22
* ["Manoeuvre, then, and I'll stand still while you do. Only name me one thing that won't be signed." # id: m08-stand-still # as: reply # argues: never-sign-with-the-rada # against: treaty-is-manoeuvre # owns: concession]
    Three places along, Trotsky begins to write on the back of his sheet.
* {m08_first != "pen"} ["In Berlin they can't see you wink. They see the name. It's all they see." # id: m08-see-you-wink # as: reply # argues: signing-ends-brest-policy # against: treaty-is-manoeuvre]
    LENIN: They'll see that we're alive. I set that above my penmanship.
* {m08_first == "pen"} ["And who tells the German worker that we don't mean it? Line five forbids it." # id: m08-nobody-may # as: reply # against: treaty-is-manoeuvre # owns: question]
    Lenin looks at line five, which he wrote, with some dislike.
* ["Daily? Then it isn't a peace I was against. It's a disguise, and I can get an arm through." # id: m08-a-disguise # as: reply # argues: treaty-is-manoeuvre # against: treaty-is-manoeuvre # owns: change]
    LENIN: Not so loud.
* [Let it stand. # id: m08-leave-collecting # leaves: treaty-is-manoeuvre]
    Somebody tears a corner off sheet thirty, to try.
- -> m08_evening

=== m08_evening ===
{
- course() == "war": -> m08_teeth
- course() == "neither": -> m08_formula
}
-> m08_canossa

=== m08_canossa ===
Two speak against: Uritsky, of Petrograd's defence, then Kollontai, Commissar for Welfare.
URITSKY: At Canossa a king stood three days in the snow before a pope's gate. {chose("f18-aside-uritsky"):On a stair, in February, you heard that I distrust luck. I distrust kneeling more.|Time, I am advised, was gained.} I ask the workers' vanguard how its feet are. # puts: vanguard-capitulates # source: pss36-p29
KOLLONTAI: If this republic falls, others take up its banner. I defend no fatherland, I defend labour. It has volunteers at every factory whistle. # puts: others-take-the-banner # source: vii
SVERDLOV: I call {m08_place}{voted("v13a-accept") == "for":, who was for accepting on the twenty-third|{chose("v24-formula-for"):, who in January wanted neither war nor signature|}}.
* ["A man on his knees begs. Ours wouldn't discuss a comma. He signed as you hand a robber your purse." # id: m08-a-purse # as: speech # argues: signed-at-bayonet # against: vanguard-capitulates]
    Uritsky notes the comma. And what does it rest on?
    ~ m08_main = "bayonet"
    -> m08_rests_on
* {delegate() != "role-accept"} ["Others! Those who sent me mean to live, and hold it themselves. They were asked." # id: m08-hold-it-themselves # as: speech # argues: millions-want-peace # against: others-take-the-banner]
    Kollontai attends. What does it rest on?
    ~ m08_main = "millions"
    -> m08_rests_on
* {delegate() == "role-accept"} ["Volunteers! Those who heard our whistle were asked another thing: did they want peace?" # id: m08-another-question # as: speech # argues: millions-want-peace # against: others-take-the-banner]
    The benches stir: at last, an arithmetic. What does it rest on?
    ~ m08_main = "millions"
    -> m08_rests_on
* ["Knocked down isn't kneeling. No shame in it. But get up with your teeth set." # id: m08-the-floor # as: speech # argues: clench-teeth # against: vanguard-capitulates]
    Both benches look up. What does it rest on?
    ~ m08_main = "teeth"
    -> m08_rests_on
* {course() == "open"} ["I'd have fought, with one party. With two I couldn't. I've no stone to throw at either." # id: m08-no-stone # as: speech # argues: no-war-with-split-party # against: vanguard-capitulates]
    There's a murmur: one more of those. What does it rest on?
    ~ m08_main = "split"
    -> m08_rests_on
* ["One signs to be safe. Then safety asks for the next thing. By summer, for everything." # id: m08-by-summer # as: speech # argues: security-becomes-the-aim # owns: slip]
    SVERDLOV: Then bring it in summer, with an example. The treaty is four days old.
    Bukharin would like that sentence, when it's ripe.
    -> m08_night
* [Let it pass. # id: m08-pass-canossa]
    Somebody asks how the king got on. He took Rome, says Uritsky, annoyed.
    -> m08_night

=== m08_teeth ===
Radek, Polish journalist, was against signing; Smilga, of our soviets in Finland, for it.
RADEK: Treason, disgrace: I can say them in three languages. For last month I need neither: nobody could have held the front. So clench your teeth, and load. {chose("v23-lay-down"):You've laid down a post, I hear. Have you picked anything up?|} # puts: clench-teeth # source: pss36-p32-33
SMILGA: Coast: open. Fleet: frozen in. Volunteers: I've a list. I know them all by name. # puts: army-cannot-fight
SVERDLOV: I call {m08_place}{voted("v13a-accept") == "against":, who was against on the twenty-third|{chose("v21-hand-sign") or voted("v13a-accept") == "for":, who has not always sat over there|}}.
* ["January, one line. February, ten points. March, fourteen articles, they say. When do you stop?" # id: m08-what-month # as: speech # argues: one-concession-calls-next]
    Lenin starts counting on from March. What does it rest on?
    ~ m08_main = "concession"
    -> m08_rests_on
* ["The Commune of Paris lived ten weeks, and isn't forgotten. Which careful government can say that?" # id: m08-that-was-careful # as: speech # argues: others-take-the-banner]
    {chose("v23-songs") or chose("v23-by-a-song"):In February you had it in songs, says somebody.|Somebody hums.} What does it rest on?
    ~ m08_main = "banner"
    -> m08_rests_on
* ["What I think wrong I won't administer. Give my chair to somebody who can sit." # id: m08-who-can-sit # as: speech # argues: cannot-share-responsibility]
    Chairs creak. What does it rest on?
    ~ m08_main = "share"
    -> m08_rests_on
* ["I've shouted for war. So few came that he knows them by name. For whom was I shouting?" # id: m08-by-evening # as: speech # argues: millions-want-peace # owns: change]
    Smilga lowers his list. What does it rest on?
    ~ m08_main = "millions"
    -> m08_rests_on
* ["Tell people it's peace, and they'll put down their rifles. Then try your line three on them." # id: m08-unbuckle # as: speech # argues: peace-mood-disarms # owns: slip]
    SMILGA: They had none to put down.
    Too early, says Radek, and notes it for next week's paper.
    -> m08_night
* [Let it pass. # id: m08-pass-teeth]
    Radek offers you a newspaper from Berlin. Somebody has had lunch on it.
    -> m08_night

=== m08_formula ===
Osinsky, theorist from Moscow, has theses. Ryazanov, the unions' scholar, has something against everybody's.
OSINSKY: First. A treaty that may be torn up at will is a lie. Second. {voted("v05-principle") == "no":Three of us once wrote No to all such papers, and I am glad to see you.|{voted("v05-principle") == "yes":The comrade once wrote that one may sign. May one also mean it?|I ask comrade Lenin to whom it is told.}} # puts: no-dealings-on-principle
RYAZANOV: Lenin gives up space to win time. {chose("f24-to-ryazanov"):You know me from the stairs, so plainly:|See any manual:} such a general ends with time, and nowhere to stand. # source: pss36-p27
LENIN: Once in ten years comrade Ryazanov says a serious word. Space for time. That's it entirely. # puts: space-for-time # source: pss36-p27
SVERDLOV: I call {m08_place}{voted("v13a-accept") == "abstain":, who kept a hand down on the twenty-third|}.
* ["I'd not have signed. Nor split us to prevent it. Which of you shall I disappoint first?" # id: m08-disappoint-first # as: speech # argues: no-war-with-split-party]
    Both, says Ryazanov, comfortably. What does it rest on?
    ~ m08_main = "split"
    -> m08_rests_on
* ["What Berlin's army does to Riga, Berlin's workers must answer for. Our signature lets them off." # id: m08-lets-them-off # as: speech # argues: their-workers-must-answer]
    Osinsky puts a number to it. What does it rest on?
    ~ m08_main = "answer"
    -> m08_rests_on
* ["It's a lie to nobody. He signed like a man with a gun at his ear, and said: observe the gun." # id: m08-observe-the-gun # as: speech # argues: signed-at-bayonet # against: no-dealings-on-principle]
    Osinsky observes it. What does it rest on?
    ~ m08_main = "bayonet"
    -> m08_rests_on
* ["Then I'll not help to carry out one article. I keep my right to speak, and give back the desk." # id: m08-give-back-the-desk # as: speech # argues: cannot-share-responsibility]
    Several look at their own desks. What does it rest on?
    ~ m08_main = "share"
    -> m08_rests_on
* [Let it pass. # id: m08-pass-formula]
    Ryazanov adds a footnote, in Latin.
    -> m08_night

=== m08_rests_on ===
* {m08_main == "bayonet" or m08_main == "millions"} [The wire of Sunday: no discussion, and a protest. # id: m08-rest-treaty # cites: treaty # owns: warrant]
    { m08_main == "bayonet":
        YOU: Nothing asked, nothing answered. That's no talk. It's ink drying. # source: mirnye
    - else:
        YOU: It's all we have of it: that it was done.
    }
* {m08_main == "bayonet"} [The rumour that Brest was a comedy, arranged with Berlin. # id: m08-rest-comedy # cites: comedy-rumour]
    YOU: Nobody asks now who had the other part.
* {m08_main == "millions" or m08_main == "split"} [The soviets' wires: 262 for peace, 233 for war. # id: m08-rest-poll # cites: poll # owns: warrant # owns: limit]
    YOU: It's close, and the big towns went the other way. # source: pss35-n151 # source: fel
* {m08_main == "teeth"} [Dvinsk, gone in an afternoon. # id: m08-rest-dvinsk # cites: dvinsk # owns: warrant]
    YOU: It had emptied. There was nobody left to be a coward.
* {m08_main == "teeth" or m08_main == "concession"} [Kommunist, the new daily. # id: m08-rest-kommunist # cites: kommunist]
    YOU: Three numbers so far. It's well written.
* {m08_main == "split" or m08_main == "share"} [Lenin's threat to go, on the twenty-third. # id: m08-rest-threat # cites: lenin-threat]
    YOU: One man said he'd go, and four hands stayed down.
* {m08_main == "share"} [The statement of the eleven, in February. # id: m08-rest-eleven # cites: statement-eleven # owns: warrant]
    YOU: They said it before the vote. That's the decent order.
* {m08_main == "concession"} [The ten points of February, laid beside January's map. # id: m08-rest-terms # cites: february-terms # owns: warrant]
    YOU: Hold them to the light. It's one paper. It has been growing.
* {m08_main == "banner"} [Paris, 1871, and who spoke of it afterwards. # id: m08-rest-commune # cites: precedent-commune # owns: warrant # owns: limit]
    YOU: For years hardly anybody dared to, I know.
* {m08_main == "answer"} [The map of January, with whose troops stand where. # id: m08-rest-map # cites: hoffmann-map # owns: warrant]
    YOU: There isn't a Russian sentry on it.
* {m08_main == "answer" or m08_main == "banner"} [The strike in Berlin. # id: m08-rest-berlin # cites: berlin-strike]
    YOU: It was put down in a week. But it was there.
* [Nothing. It stands by itself. # id: m08-rest-nothing]
    In this hall one can hear it standing.
- -> m08_in_your_own_voice

=== m08_in_your_own_voice ===
{ delegate():
- "metalworker":
    YOU: {m08_main == "millions":My works voted too, between two crates. The box was a crate.|In my shop nobody says capitulate. They say: who's got the other end?}
- "soldier":
    YOU: {m08_main == "banner" or m08_main == "concession":I've seen a gun go downhill by its own weight. One doesn't brake it at the bottom.|When a horse falls in the traces you cut it loose first, and ask later what's broken.}
- "student":
    YOU: {m08_main == "share" or m08_main == "split":I'm told to bring back one party. I'd like to know the dose.|One doesn't call a tourniquet a cure. One notes the time it was put on.}
- "commissar":
    YOU: {m08_main == "bayonet" or m08_main == "millions":On the one pan our name. On the other whoever's alive in May.|My weights come from Perm, with a stamp. Nobody has sent me one for this.}
- "sailor":
    YOU: {m08_main == "teeth" or m08_main == "banner":From Reval somebody holds the key down, and sends nothing. That also is a message.|A ship in ice isn't lost, nor sailing. One keeps steam.}
- else:
    YOU: I've nothing to add that isn't louder.
}
{
- m08_main == "bayonet": -> m08_feet_of_the_party
- m08_main == "millions": -> m08_no_fatherland
- m08_main == "concession" or m08_main == "banner": -> m08_shameful_despair
- m08_main == "share": -> m08_how_you_voted
- m08_main == "split": -> m08_on_its_knees
- m08_main == "answer": -> m08_wola_again
}
{course() != "war":Radek, Polish journalist, no friend of this peace, holds up his notes.|}
RADEK: That was to be my speech. I had it in better German. # source: pss36-p32-33
-> m08_night

=== m08_feet_of_the_party ===
{course() == "neither":Uritsky, of Petrograd's defence, has waited for this.|Uritsky folds his hat.}
URITSKY: {course() == "neither":A gun, at one man's ear.|A purse, in a dark street.} Here every worker in Europe looked on. {heard("vanguard-capitulates"):It was you who told us how they would look.|{voted("v06-signnow") == "left":In February you went out with me, and gave no reason. I see that you have one.|They will not ask why.}} # objects: vanguard-capitulates # source: pss36-p29
* ["They'd see us crushed, and learn: don't rise. What helps them is a stand that holds." # id: m08-one-that-holds # as: reply # argues: only-fitting-resistance # against: vanguard-capitulates # owns: warrant]
    URITSKY: I note that the proof is to be delivered later.
* ["In 1907 we went into the Duma, the tsar's sham parliament, with the workers looking. They'd have liked us in sooner." # id: m08-liked-us-in-sooner # as: reply # argues: third-duma-1907 # against: vanguard-capitulates # cites: precedent-1907]
    URITSKY: And the tsar's paper was signed at the door. I note a habit. # source: pss36-p17
* ["No worker in Europe has sent me flour." # id: m08-sent-me-flour # as: reply # argues: base-for-red-army # against: vanguard-capitulates]
    URITSKY: Nor, I believe, were any asked.
* ["With all of them looking. Yes. I had only thought of the man with the gun." # id: m08-all-of-them-looking # as: reply # argues: vanguard-capitulates # against: vanguard-capitulates # owns: change]
    Uritsky hadn't expected to be given it. He unfolds the hat.
* [Let it stand. # id: m08-leave-feet # leaves: vanguard-capitulates]
    He minutes it aloud, without malice: no answer.
- -> m08_night

=== m08_no_fatherland ===
Kollontai{course() == "war":, Commissar for Welfare, is on her feet|{delegate() == "sailor":, who once spoke on your ship, remembers you: yours was the one question| hasn't sat down}}.
KOLLONTAI: They were asked if they're tired. Ask what they'd be remembered for. Let our banner go down upright, and every country has hands for it. # objects: others-take-the-banner # source: vii
* ["The soviets still meet. To call that dead is despair with its chin up." # id: m08-chin-up # as: reply # argues: despair-is-shame # against: others-take-the-banner # owns: warrant]
    KOLLONTAI: I keep my chin where I can see over it.
    She has liked it.
* ["If Berlin had risen, I'd say: go under for it. Has it?" # id: m08-has-it # as: reply # argues: sacrifice-if-germany-rises # against: others-take-the-banner]
    She doesn't pretend that it has.
* ["You'd have women die beautifully? Tell them the hour. They've children to fetch." # id: m08-die-beautifully # as: reply # against: others-take-the-banner # owns: person]
    It gets its laugh, twice. She waits. She knows more mothers than anybody here.
* ["What they'd be remembered for I never asked them. I ought to." # id: m08-to-have-been # as: reply # argues: others-take-the-banner # against: others-take-the-banner # owns: change]
    KOLLONTAI: Nobody does. It takes longer than a telegram.
* [Let it stand. # id: m08-leave-banner # leaves: others-take-the-banner]
    It's a sentence built to be remembered. You remember it.
- -> m08_night

=== m08_shameful_despair ===
LENIN: {heard("despair-is-shame"):You've called that despair yourself, and rightly.|That's not firmness. It's despair, with a flag stuck in it.} The French of 1793 didn't talk so of their republic. Ten such papers won't kill us, if we take war seriously. # objects: despair-is-shame # source: pss35-p404-407
* ["By this treaty we may not speak to a German soldier. The French weren't forbidden to sing." # id: m08-forbidden-to-sing # as: reply # argues: gag-clause # against: despair-is-shame # owns: warrant]
    LENIN: Nor do we obey. But it hurts. Write that down.
* ["And the eleventh? Is there a paper at which you'd stop? I'd like the number." # id: m08-the-eleventh-paper # as: reply # against: despair-is-shame # owns: question]
    He has none. It doesn't happen often.
* ["The French had their village with them. Let a German foraging party do your recruiting." # id: m08-foraging-party # as: reply # argues: invasion-rouses-peasants # against: despair-is-shame]
    SMILGA: They've foraged since the eighteenth. I'm still waiting for recruits.
* ["Despair. I was so sure we'd lose, I only asked how it would look." # id: m08-how-it-would-look # as: reply # argues: despair-is-shame # against: despair-is-shame # owns: change]
    LENIN: One asks that, at night. One needn't move it as a resolution.
* [Let it stand. # id: m08-leave-despair # leaves: despair-is-shame]
    Somebody begins to clap, and looks round.
- -> m08_night

=== m08_how_you_voted ===
LENIN: Can't share the blame. {chose("v23-lay-down"):You laid down your post; that I respect.|{chose("f18-promise-stay"):In February you promised not to help split us.|Good.}} Then share this. On the seventeenth war was put to the vote. Not one hand; Bukharin and Lomov wouldn't vote on it. One waits, the price rises, and one's conscience resigns. # objects: record-of-votes # source: pss36-p28
* ["At that table war had no chance. Outside it towns had voted for it. You counted the table." # id: m08-counted-the-table # as: reply # argues: organisations-voted-against # against: record-of-votes # cites: straw-vote # owns: warrant]
    LENIN: I counted hands. I'd have counted feet, if any had marched.
* ["And who moved, in January, to drag it out? I seem to remember the voice." # id: m08-who-moved-delay # as: reply # against: record-of-votes # owns: question]
    LENIN: I did, till they'd set us a term. On the seventeenth they had. # source: pss35-n102
* ["The republic lives by leave of a German staff, and you ask me who abstained." # id: m08-by-leave # as: reply # argues: soviet-power-formal # against: record-of-votes]
    LENIN: I asked you who voted. It's a shorter question.
* ["Not one hand. No. Then I'll carry what I didn't prevent." # id: m08-didnt-prevent # as: reply # argues: record-of-votes # against: record-of-votes # owns: change]
    Bukharin winces, as if it had been said of him.
* [Let it stand. # id: m08-leave-record # leaves: record-of-votes]
    There's nothing to be said against a count.
- -> m08_night

=== m08_on_its_knees ===
Uritsky, of Petrograd's defence, turns on you.
URITSKY: {voted("v13a-accept") == "abstain":On the twenty-third you abstained; I remember the height of the hand.|One party, then, on its knees.} At one push terms were asked for, with the whole world's workers looking. # objects: vanguard-capitulates # source: pss36-p29
* ["And with two parties, which would have defended this city? That's your office." # id: m08-you-have-the-office # as: reply # against: vanguard-capitulates # owns: question]
    URITSKY: I should have asked both. I do not say with what success.
* ["Then show me the half that was standing. I looked for it on the eighteenth, at every door." # id: m08-at-every-door # as: reply # argues: empty-trenches-anyway # against: vanguard-capitulates]
    It's true, and not what he asked.
* ["We were pushed over. No disgrace. But I've lain there long enough and called it a principle." # id: m08-lying-there # as: reply # argues: clench-teeth # against: vanguard-capitulates # owns: change]
    Then stand up, says somebody on the Left.
* [Let it stand. # id: m08-leave-knees # leaves: vanguard-capitulates]
    Nobody is pleased with either of you.
- -> m08_night

=== m08_wola_again ===
Radek, Polish journalist, has put down his newspapers.
RADEK: One day they'll answer. Meanwhile it's done to my people, and the Latvians, who stood up because you stood up. {heard("betrays-border-peoples"):You have said so yourself, and I kept the cutting.|And to them you say: apply in Berlin.} # objects: betrays-border-peoples
* ["No. I only won't call it lawful. It's all I have to give. I know that it's thin." # id: m08-i-know-its-thin # as: reply # argues: no-signature-under-annexation # against: betrays-border-peoples # owns: concession]
    RADEK: Thin, yes. One could almost read a newspaper through it.
    But he has taken off his spectacles to look.
* ["And had we fought, and lost, who'd be in Warsaw tonight? Anybody else?" # id: m08-in-warsaw-tonight # as: reply # against: betrays-border-peoples # owns: question]
    RADEK: The same general, in a worse temper. At meetings I don't say it.
* ["What they need most is one party here. I'd not split it." # id: m08-need-most-there # as: reply # argues: no-war-with-split-party # against: betrays-border-peoples]
    RADEK: In Warsaw we've three, and we're used to it.
* [Let it stand. # id: m08-leave-wola # leaves: betrays-border-peoples]
    Nobody in the hall finds the word. Several look.
- -> m08_night

=== m08_night ===
{ delegate():
- "metalworker":
    At night, a note from Sizov of the works committee. Lathes crated, all but yours. Where to? In another hand: Ozols, the Latvian, asks: is Wolmar in the pause? # place: works-night # cue: wind
- "soldier":
    At night, a wire from the battery clerk. Trains from Kiev full stop Konotop asks who comes next stop what is Hnat doing there. He has never spelt you right before. # place: telegraph # cue: telegraph
- "student":
    At night, Levitin of the Bureau, by wire. One, the city conference: sixty-five for the Committee, against a split. Two, the Bureau: not so. Three, which are you?{chose("f18-d-true") or chose("f18-d-nobody") or chose("f18-d-wait"): Below, without a number: his brother has walked in from Dvinsk.} # place: bureau # source: fel # cue: telegraph
- "commissar":
    At night, a wire from Fyokla Guseva, your deputy. Wagons through since Sunday, thirty. Loaded with offices, twenty-six. Does the pause reach Tagil? She has put a man at the signal, to look. # place: store # cue: telegraph
- "sailor":
    At night, the naval station. From Reval comes a strange hand, German, with the weather. Then your ship: thirty-one signatures, nine have left. What are we now? # place: ship # cue: telegraph
- else:
    At night your friends find you behind a column. They've brought a paper from their district. It asks one thing: who's next? # place: tauride-night # cue: wind
}
{chose("f24-tell-lost"):A fortnight ago you told them: lost. They've gone on asking.|{chose("f24-tell-three"):You sent them three answers once. They'd like one.|}}
* [Read it out to the house, in the morning. # id: m08-wire-read # gains: provincial-soviets]
    ~ m08_read = true
    You copy it out, in large letters.
* [Answer: wait, we're voting line by line. # id: m08-wire-line]
    {delegate() == "student":Levitin prints a four, and after it nothing.|The answer comes at once. Which line are we, it says.}
* [Answer with the secret: that line six says war. # id: m08-wire-secret # loses: cc]
    Then you remember how many hands a telegram goes through.
- -> m08_the_sheet

=== m08_the_sheet ===
Friday morning. Lenin closes. # place: tauride
{m08_read:You've read out the paper from home. Nobody talked.|{chose("m08-wire-secret"):Sverdlov asks how a line of it got on to a wire.|}}
LENIN: On the third of February there was a sheet: sign now? Five wrote yes. It's downstairs; any member may read it. # puts: record-of-votes # source: pss36-p28 # source: pss35-n123
{
- voted("v06-signnow") == "yes" and course() == "war": LENIN: One comrade wrote yes with us, and yesterday spoke for war. What happened in between?
- voted("v06-signnow") == "yes": LENIN: One comrade, uncounted, wrote yes with us five, when it cost something.
- voted("v06-signnow") == "no" and course() == "accept": LENIN: There's a no on it in a hand that yesterday argued for the peace. So it can be done.
- voted("v06-signnow") == "no": LENIN: And many a no, by some who thought there was a month. Look at the date.
- voted("v06-signnow") == "left": LENIN: And some wrote nothing, and were in the corridor. One is looking at me now.
- course() == "accept": LENIN: I don't ask anybody to blush. I ask him to read.
- course() == "war": LENIN: Many a no there meant war.
- course() == "neither": LENIN: Three wrote neither yes nor no. They'd gone out.
- else: LENIN: It's not a reproach. It's a sheet of paper.
}
* [Go down and read it. # id: m08-go-and-read]
    {
    - voted("v05-principle") == "no": May one ever make such a peace? Osinsky, Stukov, and a third No, uncounted, in your writing. It looks younger than you are. # source: pss35-n156
    - voted("v05-principle") == "yes": May one ever make such a peace? In your writing, Yes. You'd forgotten how hard you pressed. # source: pss35-n156
    - else: It asked first: may one ever make such a peace? Only two wrote No. You'd have thought more. # source: pss35-n156
    }
* [Say aloud where you stood in January, and where now. # id: m08-where-i-stood]
    {
    - changed(): You say both, and what lies between. Bukharin calls out that he'd sooner be left by you than followed by some.
    - voted("v01-activists") == "": In January nobody asked you. You say what you'd have said, and hear how much that is to claim.
    - else: It's the same place, as near as you can measure. The comrade is lucky, says Lenin. Or the ground is.
    }
* [Stay, and watch who doesn't go. # id: m08-watch-who-stays]
    {chose("f18-aside-trotsky"):Trotsky, whom you once took aside, doesn't. That day he was at Brest.|Almost everybody stays. Those who wrote on it remember.}
- -> m08_a_slip_of_paper

=== m08_a_slip_of_paper ===
SVERDLOV: Amendments. One word in one line, from {m08_place}.
* ["Line three: trained. Add: at the soonest." # id: m08-line-soonest]
    ~ m08_line = "soonest"
    LENIN: Taken. And who teaches, if you know?
    It's written in, in pencil.
* ["Line five: secret. Add: but those at home may ask." # id: m08-line-secret]
    ~ m08_line = "secret"
    {chose("m08-wire-secret"):Some, says Sverdlov, have begun to answer.|A secret that may be asked for, says Lenin, is a notice board.}
    Struck out. Somebody behind you sighs.
* ["Line one: the treaty. Add whom it costs. Riga, Wolmar, Reval, Kovno, Kiev." # id: m08-line-names]
    ~ m08_line = "names"
    {chose("f18-promise-names"):In February you promised to read them out whenever they're signed away. You read them out.|Lenin says that it makes the paper longer, and no truer.}
    Struck out. But the skylight says them again, one town at a time.
* ["Line six: declare war. Add: and say so aloud, the same day." # id: m08-line-war]
    ~ m08_line = "war"
    LENIN: Aloud. I'd been thinking of a whisper.
    Struck out. Three people ask how you'd worded it.
- -> m08_the_limit

=== m08_the_limit ===
Trotsky, our voice at Brest, reads from the back of his sheet.
TROTSKY: On the twenty-third I withheld my hand, for one party's sake. {chose("f18-aside-trotsky"):One comrade saw how long I'd listened for another way.|{voted("v13a-accept") == "abstain":One comrade, uncounted, did it with me.|{voted("v02c-trotsky") == "for":Some here once raised theirs for my formula.|}}} Now I ask for a line: no peace with Ukraine's Rada, which the Germans have put back in Kiev, nor with Finland's rich. That would be treason in the full sense. # mood: weary # puts: never-sign-with-the-rada # source: pss36-p30-31
SVERDLOV: The Left support it. {course() == "war":And so, I take it, does|{course() == "accept":Against it, I suppose,|I call}} {m08_place}. # source: pss36-n22
* {course() != "war"} ["Bind your own hand, and you've done half their work. I sign what I must, and tear it up when I can." # id: m08-tear-it-up # as: speech # argues: treaty-is-manoeuvre # against: never-sign-with-the-rada # cites: treaty # owns: warrant]
    Somebody claps once, and is looked at.
    -> m08_where_would_you_stop
* {course() == "accept"} ["Where we've no soldier, a clause holds nothing. One gives up ground so as to be somewhere next month." # id: m08-somewhere-next-month # as: speech # argues: space-for-time # against: never-sign-with-the-rada # cites: february-terms # owns: warrant]
    Smilga, from Finland, could have said that, and nods.
    -> m08_where_would_you_stop
* {delegate() == "soldier"} ["The Rada's horsemen were in my yard at Christmas. That line runs by my gate. I hung it myself." # id: m08-hung-it-myself # as: speech # argues: never-sign-with-the-rada # cites: odarka-letter # owns: warrant # owns: limit]
    Trotsky puts down his sheet.
    -> m08_two_friends
* {delegate() != "soldier"} ["Weak I can be, and robbed. I'd like one hand in Europe that we won't shake." # id: m08-one-hand-in-europe # as: speech # argues: never-sign-with-the-rada # cites: rada-treaty # owns: warrant]
    Trotsky, who'd expected nobody, looks round.
    -> m08_two_friends
* {course() == "neither"} ["For this one line both halves of the hall could raise a hand. Don't strike out the bridge." # id: m08-strike-out-the-bridge # as: speech # argues: bridge-between-wings # cites: own]
    On both sides heads turn.
    -> m08_two_friends
* {course() == "war" or course() == "open"} ["In Helsingfors and Kiev they rose when we rose. By this treaty we march out, and shut the door." # id: m08-shut-the-door # as: speech # argues: abandons-finland-ukraine # cites: treaty # owns: warrant]
    The Left stamp.
    -> m08_two_friends
* {course() == "war"} ["Moscow has written it: a power that lives by German leave is a mere form. I'd not be its caretaker." # id: m08-its-caretaker # as: speech # argues: soviet-power-formal # cites: moscow-february # owns: warrant]
    -> m08_strange_and_monstrous
* {m08_read} ["I read you what home asks. They don't ask which peace. They ask if they're inside it." # id: m08-inside-it # as: speech # argues: betrays-border-peoples # cites: own # owns: limit]
    It's quieter than for the reading.
    -> m08_two_friends
* [Let it pass. # id: m08-pass-limit]
    {m08_line == "names":You've said five names this morning.|Trotsky has left you a pause. He closes it himself.}
    -> m08_lines_fall

=== m08_where_would_you_stop ===
{ delegate():
- "metalworker":
    YOU: Ozols, at the next lathe, wouldn't thank me for a line. He'd ask when he gets home.
- "student":
    YOU: My aunt lives under one such line. Nobody over there has read it to her.
- "commissar":
    YOU: I once signed an order because it was in order. I don't trust a rule that thinks for me.
- "sailor":
    YOU: Finland I know from the quay. They asked us for rifles, not a resolution.
- else:
    YOU: I'd keep my hand free. It's all that's left to keep.
}
TROTSKY: And is there anything, comrade, which you wouldn't sign? If there's nothing, then you haven't a policy; you've a pen. # objects: never-sign-with-the-rada # source: pss36-p31
* ["For a friend I'd face ten robbers. An army, with a trap on the road, stays off the road." # id: m08-off-the-road # as: reply # argues: two-friends # against: never-sign-with-the-rada # cites: treaty # owns: warrant]
    LENIN: I was about to say that. I'd have used more men.
* {not chose("m08-somewhere-next-month")} ["Ground I'd sign away, and hate it. Not the month I need to get it back." # id: m08-the-month-i-need # as: reply # argues: space-for-time # against: never-sign-with-the-rada]
    TROTSKY: So Kiev is to be let by the month, like a lodging.
* ["Line three trains everybody. Talk to me of Kiev when they can shoot." # id: m08-when-they-can-shoot # as: reply # argues: promise-was-to-prepare # against: never-sign-with-the-rada]
    TROTSKY: I shall. They'll ask you the same thing, and they'll be armed.
* ["Yes, one thing: that. I've been looking for where my yes stops. It stops there." # id: m08-where-my-yes-stops # as: reply # argues: never-sign-with-the-rada # against: never-sign-with-the-rada # owns: change]
    He thanks you. He has had larger victories.
* [Let it stand. # id: m08-leave-limit # leaves: never-sign-with-the-rada]
    {course() == "accept" and chose("v23-point-four"):On the twenty-third you'd have struck out that very point. He doesn't use it.|A pen, somebody repeats.}
- -> m08_lines_fall

=== m08_two_friends ===
{ delegate():
- "soldier":
    YOU: {chose("m08-hung-it-myself"):It's one gate, I know. But I'd go home through it.|A man's wife lives just behind that line. He'd like it drawn.}
- "student":
    YOU: A patient's chart says what he won't survive. One line, in red.
- "metalworker":
    YOU: A strike-breaker came back to our shop. We worked beside him. Nobody lent him a spanner.
- "commissar":
    YOU: In the ledger there's one page I don't write on.
- "sailor":
    YOU: There are ships one doesn't salute. Everybody sees it.
- else:
    YOU: One line in seven that gives no reasons. I'd like to keep it so.
}
LENIN: Ten men attack two friends; one friend runs: a scoundrel. Now armies. Five against two; one is surrounded, and on the road to it lies a trap. {chose("v23-point-four"):You wanted that point out in February, too. Does the other march in?|The other stays away, and is no traitor.} # objects: two-friends # source: pss36-p31
* ["And does it also sign that the ring is lawful? That's what the line's about." # id: m08-the-ring-is-lawful # as: reply # against: two-friends # owns: question]
    LENIN: It signs that it's beaten. From inside the ring, I know, that reads the same.
* {course() != "war"} ["Stay away, granted. Only don't put our name to the map of the trap." # id: m08-map-of-the-ambush # as: reply # argues: no-signature-under-annexation # against: two-friends # owns: concession]
    TROTSKY: There. It wasn't so long a line.
* {course() == "war"} ["Who called that friend out on the road? We did, in October. Have you told him?" # id: m08-called-him-out # as: reply # against: two-friends # owns: question]
    LENIN: One would have to. It's a thing one says oneself.
* ["Whoever counts so well before he helps a friend will always find five enemies." # id: m08-always-find-five # as: reply # argues: forces-come-in-struggle # against: two-friends]
    LENIN: On the eighteenth I'd have been happy to find five. They were a good many more.
* ["No. I wouldn't march in. Then I can't ask for a line that says I might." # id: m08-send-word # as: reply # argues: two-friends # against: two-friends # owns: change]
    Trotsky has heard. He puts the cap on his pen with great care.
* [Let it stand. # id: m08-leave-friends # leaves: two-friends]
    {delegate() == "soldier":You can see that road. It goes past your gate.|Everyone here sees a different road.}
- -> m08_lines_fall

=== m08_strange_and_monstrous ===
{delegate() == "student":You typed it. You know where the comma stands that makes it bearable.|Moscow's Bureau is meant. Osinsky, who sits on it, doesn't look up.} # shows: moscow-february
LENIN: Strange and monstrous, I've called that in print, and looked for something milder. Prussia gave Napoleon half its land, and nobody wrote that Prussia was now a mere form. They drilled. # objects: tilsit # source: pss35-p399 # source: pss36-p23
* ["A king drilled them, and for six years the other kings let him. Nobody will let us." # id: m08-wait-six-years # as: reply # argues: no-coexistence # against: tilsit # cites: japan-talk # owns: warrant]
    LENIN: I don't promise six. I've five days, as of this morning.
* ["A king loses land, and is still a king. We'd only our word to lose." # id: m08-half-a-king # as: reply # argues: treaty-dishonours-us # against: tilsit]
    The Left clap, and the roof claps after them.
* ["I'd have put it mildly too. It was written the day after the vote, by people who'd lost it." # id: m08-written-at-night # as: reply # argues: tilsit # against: tilsit # owns: change]
    YOU: That we lost I don't withdraw. I withdraw that it's over.
    {delegate() == "student":The Bureau will hear of that.|Lenin says that he'd sign that.}
* [Let it stand. # id: m08-leave-monstrous # leaves: tilsit]
    They drilled, somebody repeats, like an order.
- -> m08_lines_fall

=== m08_lines_fall ===
Then votes, in an order nobody will swear to. Trotsky's line falls; so does Zinoviev's, to publish the paper in some form: only the yes may be printed. # source: pss36-n22 # source: pss36-n24 # source: pss36-p40
SVERDLOV: The theses of the Left, against the treaty. # motion: v19b-left # cue: hands_up
* {course() == "war" or course() == "open"} [Hand up for the theses. # id: m08-theses-for # on: v19b-left # votes: for]
    {chose("v21-hand-war"):It's the same arm as in January. There were thirty-two then.|From under a raised hand one sees how few there are.}
* {course() == "accept" or course() == "neither"} [Hand up for the theses, against what you've argued. # id: m08-theses-for-change # on: v19b-left # votes: for # owns: change]
    YOU: Because they're the only ones here whose paper isn't secret.
    Bukharin looks at your arm as at a strange bird.
* {course() != "war"} [Hand up against them. # id: m08-theses-against # on: v19b-left # votes: against]
    {chose("v21-hand-war") or chose("v24-war-for"):In January you were for it. Somebody across the aisle just nods.|Some beside you do it for the treaty's sake, some for Trotsky's.}
* {course() == "war"} [Hand up against them, and say why. # id: m08-theses-against-change # on: v19b-left # votes: against # owns: change]
    YOU: I'd go. I can't vote others into it from here.
    Then you can't, says Bukharin, without an exclamation mark.
* [Keep your hands on the paper. # id: m08-theses-none]
    {chose("v03-one-blank"):In February you left a line empty. On this you leave a palm.|There's a print of your palm on number eighty-eight.}
- -> m08_nine

=== m08_nine ===
~ temp ours = tally("v19b-left", "for")
~ temp theirs = tally("v19b-left", "against")
{ ours == 9 and theirs == 28:
    SVERDLOV: For, nine. Against, twenty-eight. # division: v19b-left # source: fel
- else:
    SVERDLOV: For, {ours}. Against, {theirs}. # division: v19b-left # source: fel
}
SVERDLOV: Comrade Lenin's resolution, by name: each says it aloud. # motion: v19a-congress
* {course() == "accept" or course() == "open"} [For. # id: m08-hand-for # on: v19a-congress # votes: for]
    {voted("v06-signnow") == "yes" and voted("v13a-accept") == "for":For the third time this winter.|{voted("v13a-accept") == "against":On the twenty-third it was against. You say this as clearly.|It's out before you've looked round.}}
* {course() == "war" or course() == "neither"} [For, after all, and give the reason. # id: m08-hand-for-change # on: v19a-congress # votes: for # owns: change]
    YOU: {course() == "war":Line six lets us fight. I was against a peace; this has a fuse in it.|Because it's signed already. I can see to what's done with the time.}
    With the reason, says Sverdlov. In full.
* {course() != "accept"} [Against. # id: m08-hand-against # on: v19a-congress # votes: against]
    {chose("v23-stay"):On the twenty-third you lost, and stayed. You'll stay again.|{chose("v23-lay-down"):Your post you gave back. This you keep.|It comes back from above, louder than you were.}}
* {course() == "accept"} [Against, after all, and give the reason. # id: m08-hand-against-change # on: v19a-congress # votes: against # owns: change]
    YOU: I can't go home with a paper that I'm not to speak of.
    Lenin looks up.
* [Abstain. # id: m08-hand-abstain # on: v19a-congress # votes: abstain]
    {voted("v13a-accept") == "abstain" or chose("f22-hand-abstain"):It's not your first time. One learns to leave out the apology.|There's a column for that. It's narrow.}
- -> m08_thirty

=== m08_thirty ===
~ temp ayes = tally("v19a-congress", "for")
~ temp noes = tally("v19a-congress", "against")
~ temp silent = tally("v19a-congress", "abstain")
{ ayes == 30 and noes == 12 and silent == 4:
    SVERDLOV: For, thirty. Against, twelve. Abstaining, four. It is carried, and it is secret. # division: v19a-congress # source: pss36 # cue: bell_one
- else:
    SVERDLOV: For, {ayes}. Against, {noes}. Abstaining, {silent}. It is carried, and it is secret. # division: v19a-congress # source: pss36 # cue: bell_one
}
{ayes != 30 or noes != 12:Somebody has been listening to you.|}
Lenin wants every sheet on the table. # source: pss36-p42
By evening the party has a new name: Russian Communist Party. It's unanimous.{chose("v23-a-communist"): You called it that two weeks ago, by mistake.|} # source: pss36 # source: pss36-n39
Then a new Committee. The Left won't vote, are rebuked, and vote; Bukharin and Uritsky, elected, decline. One sheet is still missing. # source: pss36-n43
* ["Give me something to do. Anything with a date on it." # id: m08-take-a-duty]
    SVERDLOV: {chose("v23-lay-down"):A fortnight ago you gave one back. I kept it for you:|So:} the move to Moscow. You count what's loaded.
    You hand in number eighty-eight, and sign for that first.
    -> ending_m08_took_a_duty
* ["No post from me. I'll say what I think, wherever I'm let." # id: m08-refuse-a-post]
    BUKHARIN: {chose("v23-stay") or chose("f18-promise-stay"):And you once promised to stay!|Good!} One can stay, and take no chair!
    You hand in number eighty-eight.
    -> ending_m08_refused
* [Put number eighty-eight inside your coat, and go. # id: m08-keep-the-copy]
    At the door a hand is held out, politely. {chose("v23-carry"):In February you were let copy the terms, says Sverdlov. Not this.|Eighty-eight, says Sverdlov. He has all the others.}
    -> ending_m08_copy_called_in

=== m08_what_is_left_of_the_week ===
{ delegate():
- "metalworker":
    At the works the last lathe is yours; four men stand round it with crowbars. {m08_line == "names":Ozols has heard that somebody read out Wolmar.{chose("pro-a-wolmar"): You'd promised him to ask.} Did it echo? You say yes.|Where to, they ask. You chalk on the crate: Moscow. Then a question mark.}
- "soldier":
    At the goods station there's a train going south as far as it goes. {m08_line == "war" or voted("v19a-congress") == "against":Two of the battery have got in. They've left you the grey, with the halter tied your way.|The grey has thrown a shoe. You do her on the platform, and a woman from Kiev holds the lamp.}
- "student":
    On the night train you write for the Bureau what may be told: thirteen words. {chose("m08-theses-for"):Nine for the theses; you'd have been the tenth. You type nine.|You leave a space below, where one party could sign.} In your bag is a card from Kovno: the sentry no longer pays for the eggs.
- "commissar":
    At the station your own wagons go by: chairs, a safe, a stuffed bear, files. {m08_line == "soonest":In the ninth are rifles, and a boy who's reading how they work. Soonest, you think.|In the ninth a clerk is asleep on the returns from Tagil.} Nine, error none.
- "sailor":
    At the naval station the strange hand in Reval sends the hours at which one may be out of doors. {m08_line == "secret":Towards four, under it, somebody taps, slowly, without a call sign: may we ask. You send: yes.|Towards four it stops. Then another hand, quick and light, for five words. You get three: trams, type, still.}
- else:
    Outside it's thawing. On the steps friends and others ask the same thing: how long. You say what you know. It takes one breath.
}
->->

=== ending_m08_took_a_duty ===
{voted("v19a-congress") == "for":{voted("v01-activists") == "revolutionary-war":In January you stood up for war. Now you've a list of wagons.|You were for it, and got what one gets for that: a list.}|You weren't for it, and you've taken on a piece of it.}
-> m08_what_is_left_of_the_week ->
A congress of soviets must ratify it yet: next week, in Moscow. # source: pss36 # next: 1918-03-15
-> END

=== ending_m08_refused ===
{voted("v19a-congress") == "for":You were for the peace, and won't be its official.|{chose("v23-lay-down"):That's twice. You'd thought there was only one post.|You've kept your voice, and nothing else.}}
-> m08_what_is_left_of_the_week ->
A congress of soviets must ratify it yet: next week, in Moscow. # source: pss36 # next: 1918-03-15
-> END

=== ending_m08_copy_called_in ===
You give it up. But you know it by heart by now. {chose("m08-wire-secret"):So does a telegraph clerk.|They forgot to call that in.}
-> m08_what_is_left_of_the_week ->
The paper was printed on the first day of 1919. A congress of soviets must ratify the peace yet: next week, in Moscow. # source: pss36-n21 # next: 1918-03-15
-> END
