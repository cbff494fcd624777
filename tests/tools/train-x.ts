/**
 * Learns from annotated news where unmarked content ends, and says how well on texts that were not learned from.
 *
 *   npm run train [-- [--write] GOLD_FOLDER]
 *
 * Takes `<set>-train.jsonl` and `<set>-dev.jsonl` of the folder. The same texts give the same weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packFor } from '../../lib/extractor/languages';
import type { LanguagePack } from '../../lib/extractor/languages/pack';
import { bucketOf, HEAVIEST, pack as packWeights, type StoredModel } from '../../lib/extractor/learned/hashed-model';
import { attributeQuotes } from '../../lib/extractor/passes/attribute-quotes';
import { findReports } from '../../lib/extractor/passes/find-reports';
import type { Report } from '../../lib/extractor/passes/report';
import { bordersIn, featuresOf, likelyEnd } from '../../lib/extractor/passes/spaced/content-end';
import { type Reading, read, type TokenRange } from '../../lib/extractor/reading/reading';

const LANGUAGES = { en: 'en-polnear', de: 'de-wikinews' } as const;
const DEFAULT_FOLDER = path.join(import.meta.dirname, '../../../shared/accuracy/gold');
/** Size of the table, rounds over the examples, first step, and the pull to zero: the best on the texts held out. */
const BITS = 12;
const ROUNDS = 10;
const STEP = 0.15;
const PULL = 2e-6;
/** Code units by which a gold span may begin later: “that ”. */
const LONGEST_THAT = 6;

interface GoldText {
  readonly text: string;
  readonly quotes: readonly { readonly optional?: boolean; readonly spans: readonly (readonly [number, number])[] }[];
}

/** A content that was found where a gold one begins, with the end it should have. */
interface Statement {
  readonly reading: Reading;
  readonly report: Report;
  readonly widest: TokenRange;
  readonly end: number;
}

interface Border {
  readonly buckets: readonly number[];
  readonly isEnd: boolean;
}

const readTexts = (folder: string, name: string): GoldText[] =>
  readFileSync(path.join(folder, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const statementsIn = ({ text, quotes }: GoldText, untrained: LanguagePack): Statement[] => {
  const reading = read(text, untrained);
  const ends = new Map(quotes.filter(({ spans }) => spans.length === 1).map(({ spans }) => spans[0] ?? [0, 0]));
  return attributeQuotes(reading, findReports(reading)).flatMap(({ report, spans, frame, type }) => {
    const [widest] = spans;
    if (!report || !widest || type === 'direct' || (frame !== 'speaker-cue-content' && frame !== 'nested')) return [];
    const start = reading.tokens.start[widest.from] ?? 0;
    for (let offset = start; offset >= start - LONGEST_THAT; offset--) {
      const end = ends.get(offset);
      if (end !== undefined) return [{ reading, report, widest, end }];
    }
    return [];
  });
};

/** Whether content that stops before token `border` ends where it should, but for a mark or a point. */
const endsAt = ({ reading, end }: Statement, border: number): boolean =>
  Math.abs((reading.tokens.end[border - 1] ?? 0) - end) <= 1;

const bordersOf = (statement: Statement): Border[] => {
  const { reading, report, widest } = statement;
  const borders: Border[] = [];
  for (const border of bordersIn(reading, widest.from, widest.to)) {
    const features = featuresOf(reading, report, widest.from, border, widest.to);
    const isEnd = endsAt(statement, border);
    borders.push({ buckets: features.map((feature) => bucketOf(feature, BITS)), isEnd });
    // What stands behind the end was never asked.
    if (isEnd) break;
  }
  return borders;
};

/** Logistic regression by AdaGrad, in the order of the examples. */
const learn = (borders: readonly Border[]): StoredModel => {
  const weights = new Float64Array(1 << BITS);
  const squares = new Float64Array(1 << BITS).fill(1e-6);
  let bias = 0;
  let biasSquare = 1e-6;
  for (let round = 0; round < ROUNDS; round++)
    for (const { buckets, isEnd } of borders) {
      let sum = bias;
      for (const bucket of buckets) sum += weights[bucket] ?? 0;
      const error = 1 / (1 + Math.exp(-sum)) - Number(isEnd);
      biasSquare += error * error;
      bias -= (STEP * error) / Math.sqrt(biasSquare);
      for (const bucket of buckets) {
        const slope = error + PULL * borders.length * (weights[bucket] ?? 0);
        squares[bucket] = (squares[bucket] ?? 0) + slope * slope;
        weights[bucket] = (weights[bucket] ?? 0) - (STEP * slope) / Math.sqrt(squares[bucket] ?? 1);
      }
    }
  const heaviest = Math.max(...[...weights].map(Math.abs));
  const scale = Number((heaviest / HEAVIEST).toPrecision(4));
  const whole = [...weights].map((weight) => Math.max(-HEAVIEST, Math.min(HEAVIEST, Math.round(weight / scale))));
  return { bits: BITS, scale, bias: Number(bias.toPrecision(4)), weights: packWeights(whole) };
};

const measure = (statements: readonly Statement[]): string => {
  const right = statements.filter((statement) => {
    const { reading, report, widest } = statement;
    return endsAt(statement, likelyEnd(reading, report, widest));
  });
  return `${right.length} of ${statements.length} ends right`;
};

const withModel = (statements: readonly Statement[], contentEnds: StoredModel): Statement[] =>
  statements.map((statement) => {
    const { lexicon } = statement.reading;
    return {
      ...statement,
      reading: { ...statement.reading, lexicon: { ...lexicon, pack: { ...lexicon.pack, contentEnds } } },
    };
  });

const moduleOf = (model: StoredModel, set: string): string =>
  `import type { StoredModel } from '../../learned/hashed-model';

/** Learned by \`npm run train\` from the ${set} training split. */
export const contentEnds: StoredModel = {
  bits: ${model.bits},
  scale: ${model.scale},
  bias: ${model.bias},
  weights:
    '${model.weights}',
};
`;


const E=process.env; const bits=Number(E.BITS??12), R=Number(E.R??10), ST=Number(E.ST??0.15), PL=Number(E.PL??1e-3), MIN=Number(E.MIN??1);
const drop=(E.DROP??'').split(',').filter(Boolean);
const keep=(f:string)=>!drop.some(d=>new RegExp('^'+d+'[^a-z]').test(f));
const bb=(st:Statement)=>{const out:{fs:string[],y:number,border:number}[]=[];for(const border of bordersIn(st.reading,st.widest.from,st.widest.to)){out.push({fs:featuresOf(st.reading,st.report,st.widest.from,border,st.widest.to).filter(keep),y:Number(endsAt(st,border)),border});}return out;};
const folder = DEFAULT_FOLDER;
const tag=E.L??'en', set=(LANGUAGES as any)[tag];
const { contentEnds: _, ...untrained } = packFor(tag)!;
const docs=readTexts(folder, `${set}-train`).map((t)=>statementsIn(t,untrained).map(st=>({st,b:bb(st)})));
const K=4; let right=0,base=0,n=0, possible=0;
for(let k=0;k<K;k++){
 const tr=docs.filter((_,i)=>i%K!==k).flat(), te=docs.filter((_,i)=>i%K===k).flat();
 const cnt=new Map<string,number>();
 for(const {b} of tr) for(const x of b){for(const f of x.fs)cnt.set(f,(cnt.get(f)??0)+1); if(x.y)break;}
 const W=new Map<string,number>(),S=new Map<string,number>();let bias=0,bs=1e-6;
 for(let r=0;r<R;r++)for(const {b} of tr)for(const x of b){
  const fs=x.fs.filter(f=>(cnt.get(f)??0)>=MIN);
  let sum=bias;for(const f of fs)sum+=W.get(f)??0;
  const e=1/(1+Math.exp(-sum))-x.y;bs+=e*e;bias-=ST*e/Math.sqrt(bs);
  for(const f of fs){const w=W.get(f)??0;const g=e+PL*w;const s=(S.get(f)??1e-6)+g*g;S.set(f,s);W.set(f,w-ST*g/Math.sqrt(s));}
  if(x.y)break;
 }
 for(const {st,b} of te){n++;
  let best=st.widest.to,hi=0,reached=1;
  for(const x of b){let sum=bias;for(const f of x.fs)sum+=W.get(f)??0;const p=1/(1+Math.exp(-sum));if(reached*p>hi){hi=reached*p;best=x.border;}reached*=1-p;}
  if(reached>hi)best=st.widest.to;
  if(E.SHOW && !endsAt(st,best)&&n%9===0){const t=st.reading.text,k=st.reading.tokens;const a=k.start[st.widest.from]!,ge=st.end,pe=k.end[best-1]!;const lo=Math.min(ge,pe),hi2=Math.max(ge,pe);console.log(ge<pe?'LONG ':'SHORT',t.slice(a-30,a).replace(/\n/g,'/')+'⟦'+t.slice(a,lo).slice(-90)+(ge<pe?' ⟧G ':' ⟧P ')+t.slice(lo,hi2).slice(0,140)+(ge<pe?' ⟧P ':' ⟧G '));}
  if(endsAt(st,best))right++; if(endsAt(st,st.widest.to))base++; if(endsAt(st,st.widest.to)||b.some(x=>x.y))possible++;
 }
}
console.log(JSON.stringify({tag,R,ST,PL,MIN,drop}),'n',n,'rules',base,'learned',right,'possible',possible);
