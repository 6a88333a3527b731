// What the script may ask of the game. Every answer is read-only and may be asked twice.
// The stand-ins below let the script play alone in any Ink editor, with the votes as they fell on the day.
EXTERNAL heard(argument)
EXTERNAL met(argument)
EXTERNAL voted(motion)
EXTERNAL tally(motion, option)
EXTERNAL carried(motion)
EXTERNAL leans(person)
EXTERNAL moved(person)
EXTERNAL hand(motion, person)
EXTERNAL chose(choice)
EXTERNAL changed()
EXTERNAL course()
EXTERNAL consistent()
EXTERNAL delegate()
EXTERNAL floors()

=== function heard(argument) ===
~ return false

=== function met(argument) ===
~ return false

=== function voted(motion) ===
~ return ""

=== function tally(motion, option) ===
{ motion:
- "v01-activists":
    ~ return lines_of(option)
- "v02a-revwar":
    ~ return among(option, 2, 11, 1)
- "v02b-delay":
    ~ return among(option, 12, 1, 0)
- "v02c-trotsky":
    ~ return among(option, 9, 7, 0)
- "v05-principle":
    ~ return among(option, 12, 2, 0)
- "v06-signnow":
    ~ return among(option, 5, 9, 3)
- "v07a-offer":
    ~ return among(option, 5, 6, 0)
- "v07b-wait":
    ~ return among(option, 6, 5, 0)
- "v07d-contingent":
    ~ return among(option, 6, 1, 4)
- "v08-morning":
    ~ return among(option, 6, 7, 0)
- "v09-evening":
    ~ return among(option, 7, 5, 1)
- "v12-aid":
    ~ return among(option, 6, 5, 0)
- "v13a-accept":
    ~ return among(option, 7, 4, 4)
- "v13b-prepare":
    ~ return among(option, 15, 0, 0)
- "v13c-poll":
    ~ return among(option, 11, 0, 4)
- "v15-vtsik":
    ~ return among(option, 116, 85, 26)
- "v19a-congress":
    ~ return among(option, 30, 12, 4)
- "v19b-left":
    ~ return among(option, 9, 28, 0)
- "v21-ratify":
    ~ return among(option, 784, 261, 115)
}
~ return 0

=== function lines_of(option) ===
{ option:
- "separate-peace":
    ~ return 15
- "no-war-no-peace":
    ~ return 16
}
~ return 32

=== function among(option, ayes, noes, others) ===
{ option:
- "for":
    ~ return ayes
- "yes":
    ~ return ayes
- "against":
    ~ return noes
- "no":
    ~ return noes
}
~ return others

=== function carried(motion) ===
{
- motion == "v02b-delay" or motion == "v02c-trotsky" or motion == "v05-principle":
    ~ return true
- motion == "v07b-wait" or motion == "v07d-contingent" or motion == "v09-evening" or motion == "v12-aid":
    ~ return true
- motion == "v13a-accept" or motion == "v13b-prepare" or motion == "v13c-poll":
    ~ return true
- motion == "v15-vtsik" or motion == "v19a-congress" or motion == "v21-ratify":
    ~ return true
}
~ return false

=== function leans(person) ===
{
- person == "trotsky" or person == "krestinsky" or person == "dzerzhinsky" or person == "joffe":
    ~ return "abstain"
- person == "bubnov" or person == "uritsky" or person == "bukharin" or person == "lomov":
    ~ return "against"
}
~ return "for"

=== function moved(person) ===
~ return false

=== function hand(motion, person) ===
{ motion:
- "v07a-offer":
    ~ return offered(person)
- "v07b-wait":
    {offered(person) == "for":
        ~ return "against"
    }
    {offered(person) == "against":
        ~ return "for"
    }
    ~ return ""
- "v07d-contingent":
    { person == "joffe":
        ~ return "against"
    }
    { person == "bukharin" or person == "lomov" or person == "uritsky" or person == "krestinsky":
        ~ return "abstain"
    }
    ~ return "for"
- "v08-morning":
    { person == "zinoviev":
        ~ return "for"
    }
    { person == "dzerzhinsky":
        ~ return "against"
    }
    ~ return offered(person)
- "v09-evening":
    { person == "trotsky" or person == "zinoviev":
        ~ return "for"
    }
    { person == "stasova":
        ~ return "abstain"
    }
    ~ return offered(person)
- "v13a-accept":
    ~ return leans(person)
}
~ return ""

=== function offered(person) ===
{ person == "lenin" or person == "stalin" or person == "sverdlov" or person == "sokolnikov" or person == "smilga":
    ~ return "for"
}
{ person == "trotsky" or person == "bukharin" or person == "lomov" or person == "uritsky" or person == "joffe" or person == "krestinsky":
    ~ return "against"
}
~ return ""

=== function chose(choice) ===
~ return false

=== function changed() ===
~ return false

=== function course() ===
~ return "open"

=== function consistent() ===
~ return true

=== function delegate() ===
~ return "metalworker"

=== function floors() ===
~ return 4
