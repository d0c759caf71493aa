import { tokenise } from '../text/tokens.ts'
import { Trie } from '../text/trie.ts'
import { englishQuestions } from './en/questions/questions.ts'
import { CUES, type Cue, type QuestionLexicon } from './questions.ts'

/** The words of questions, prepared for looking up. */
export interface QuestionWords {
  readonly root: Trie<Set<Cue>>
  /** First letter → the single words that tell what is asked for; people misspell them. */
  readonly topics: ReadonlyMap<string, ReadonlySet<string>>
}

const SHORTEST_MISSPELT = 5

function compile(lexicon: QuestionLexicon): QuestionWords {
  const root = new Trie<Set<Cue>>()
  const topics = new Map<string, Set<string>>()
  for (const cue of CUES) {
    for (const saying of lexicon[cue].split('|')) {
      const { tokens } = tokenise(saying)
      const branch = root.grown(tokens.map(({ text }) => text))
      branch.value = (branch.value ?? new Set()).add(cue)
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
