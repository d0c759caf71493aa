import { tokenise } from '../text/tokens.ts'
import { englishQuestions } from './en/questions/questions.ts'
import { CUES, type Cue, type QuestionLexicon } from './questions.ts'

/** Where a saying of questions goes on, word by word. */
export interface CueBranch {
  readonly next: Map<string, CueBranch>
  readonly cues: Set<Cue>
}

/** The words of questions, prepared for looking up. */
export interface QuestionWords {
  readonly root: CueBranch
  /** First letter → the single words that tell what is asked for; people misspell them. */
  readonly topics: ReadonlyMap<string, ReadonlySet<string>>
}

const SHORTEST_MISSPELT = 5

function compile(lexicon: QuestionLexicon): QuestionWords {
  const root: CueBranch = { next: new Map(), cues: new Set() }
  const topics = new Map<string, Set<string>>()
  for (const cue of CUES) {
    for (const saying of lexicon[cue].split('|')) {
      const { tokens } = tokenise(saying)
      let branch = root
      for (const { text } of tokens) {
        const next = branch.next.get(text) ?? { next: new Map(), cues: new Set<Cue>() }
        branch.next.set(text, next)
        branch = next
      }
      branch.cues.add(cue)
      const [first] = tokens
      if (!first || tokens.length > 1 || first.text.length < SHORTEST_MISSPELT || cue === 'beside' || cue === 'closing')
        continue
      const letter = first.text[0] ?? ''
      topics.set(letter, (topics.get(letter) ?? new Set()).add(first.text))
    }
  }
  return { root, topics }
}

/** The words with which English asks. */
export const ENGLISH_QUESTIONS: QuestionWords = compile(englishQuestions)
