// The party is the RSDLP (Bolsheviks) until 8 March 1918. Whoever calls it Communist before is corrected by its secretary.

=== stasova_on_the_name ===
STASOVA: The Russian Social-Democratic Labour Party, Bolsheviks. If the comrade wishes to rename it, there is a congress coming. In writing, please, and legibly. # source: pss36
They laugh. Only Lenin doesn't. He looks as if somebody had read his letters.
->->
