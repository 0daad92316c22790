import type { LetterCues } from '../letter.js';

export const letterCues: LetterCues = {
  apology:
    /\b(?:we|i|us|me|like to|want to|wish to|must) (?:(?!will\b|would\b|have\b|had\b)\w+ ){0,2}apologi[sz]e\b|\bapolog(?:y|ies)\b|\bapologi[sz]ing\b|\bsorry\b|\bwe (?:deeply |sincerely |very much )?regret\b/i,
  explanation:
    /\b(?:caused by|(?:root )?cause (?:was|is|of)|because(?! you\b)|as a result of|the reason (?:was|is|for))\b/i,
  excuse:
    /\b(?:beyond our (?:reasonable )?control|unforeseeable|unforeseen|unprecedented|force majeure|through no fault of (?:ours|our own)|unfortunately,? (?:the|our|a) (?:vendor|provider|supplier|third[- ]party)|not our (?:fault|responsibility)|despite our best efforts)\b/i,
  data: /\b(?:personal|customer|your|sensitive|confidential) (?:data|information|details)\b|\b(?:data|information|records?|messages|files|passwords?)\b[^.;]{0,30}\b(?:lost|leaked|exposed|accessed|stolen|disclosed|corrupted|changed|intact|safe|at risk)\b|\b(?:data|information) (?:loss|leak|breach|exposure|corruption)\b|\b(?:lost|loss of|no) (?:\w+ ){0,2}data\b/i,
  request:
    /\bno action (?:is |was )?(?:needed|required|necessary)\b|\byou (?:do not|don't|did not|didn't) (?:need|have) to\b|\byou (?:will )?(?:need|have|had) to\b|\b(?:please|we ask(?:ed)? you to|we recommend (?:that )?you|we advise you to) (?!accept|note|contact|see|be |feel|do not hesitate|excuse)\w+|\bnothing (?:for you )?to do\b/i,
  others:
    /\bthird part(?:y|ies)\b(?! (?:provider|vendor|supplier|service|software|librar|tool))|\byour (?:own )?(?:customers|users|clients|patients|guests|visitors|members|subscribers|students|passengers)\b|\b(?:their|our customers'|the shops') (?:customers|clients|buyers|patients|guests)\b|\b(?:end users|the public|passers-by)\b/i,
  unaffected:
    /\b(?:not|n't|un|never) ?(?:been )?(?:affected|impacted)\b|\bunaffected\b|\bno (?:impact|effect) (?:on|for)\b|\b(?:kept|continued|went on|remained) (?:working|running|to work|to run|available|operational)\b|\bworked (?:as usual|normally|throughout|all the time)\b/i,
  outlook:
    /\b(?:expect|estimate|hope|aim)\w*\b[^.;]{0,50}\b(?:by|at|around|within|until|before|in the|today|tomorrow)\b|\b(?:recovery|back|restored|fixed|resolved)\b[^.;]{0,30}\b(?:expected|by|around|within|before)\b|\b(?:no|next) estimate\b|\bnot (?:yet )?(?:known|clear) when\b/i,
  contact:
    /\b(?:contact|write to|get in touch with|reply to) (?:us|our|your|the|me|this)\b|\b(?:call|reach|e-?mail|phone|telephone) (?:us|our)\b|\bsupport@|\bquestions\b[^.;]{0,40}\b(?:to|at|contact)\b/i,
  nextReport:
    /\bnext (?:update|report|notice|message|information|edition|letter)\b|\b(?:we(?:'ll| will| shall)|i(?:'ll| will)|will be|to be) (?:\w+ ){0,4}(?:updat|inform|report|writ|post|publish|send|sent|shar|contact|let you know|tell you)\w*\b|\byou(?:'ll| will) (?:\w+ ){0,2}(?:hear|receive|get)\b|\bupdates? (?:will )?(?:follow|every|at|by|within|in)\b|\breport (?:follows|will follow)\b/i,
  lastReport:
    /\b(?:final|last|closing) (?:report|edition|update|notice|letter)\b|\bno further (?:report|update|notice|letter)s?\b|\b(?:closes|concludes|closed) (?:the|this|our) (?:matter|report|case|incident)\b/i,
};
