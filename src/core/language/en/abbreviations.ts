import { list } from '../words.js';

/** Written with a full stop that does not end the sentence. */
export const abbreviations = list(`
  e.g, i.e, etc, vs, cf, al, viz, ca, approx, incl, excl, resp, est, min, max, avg, no, nos, nr, fig, figs, sec, eq, ref, refs
  vol, ch, pp, ed, eds, art, ver, rev, tel, ext, dept, div, gov, inc, ltd, corp, co, llc, bros, univ
  dr, mr, mrs, ms, mx, prof, sr, jr, st, gen, col, lt, sgt, capt, hon, messrs
  jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun
  hrs, hr, mins, secs, a.m, p.m, a.k.a, u.s, u.k, u.n, u.t.c, e.u, w.r.t, n.b, p.s, r.i.p, d.c
`);

/** These may also end a sentence: the next capital letter decides. */
export const mayEnd = list(
  'etc, a.m, p.m, u.s, u.k, u.t.c, e.u, inc, ltd, corp, co, sec, min, hrs, mins, secs, sat, sun, max, no, al',
);
