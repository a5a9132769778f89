import {anthropicMessages} from './products/anthropic.js'
import {amazonQ, copilotChat, copilotStudio, dify, glean, openWebUi} from './products/assistants.js'
import {bedrockAgentic, bedrockConverse, bedrockGenerate} from './products/bedrock.js'
import {chatGptExport, claudeExport} from './products/chat-exports.js'
import {
  azureOnYourData,
  braveAnswers,
  chineseSearch,
  liteLlm,
  perplexitySonar,
  xAiChat,
  zhipu
} from './products/chat-with-lists.js'
import {cohereV1, cohereV2} from './products/cohere.js'
import {aiSdk, haystack, langChain, llamaIndex} from './products/frameworks.js'
import {checkGrounding, gemini, geminiInteractions, vertexSearch} from './products/google.js'
import {mistral} from './products/mistral.js'
import {openAiChat, openAiResponses} from './products/openai.js'
import {perplexityAgent} from './products/perplexity-agent.js'
import {cloudflare, exa, kagi, linkup, tavily, youCom} from './products/search-apis.js'
import {threadMessage} from './products/threads.js'
import type {AnswerReader} from './reader.js'

/**
 * All readers; the first that recognizes a response reads it. A shape that is part of another's comes
 * after it: plain Chat Completions after those with lists of sources beside them.
 */
export const answerReaders: readonly AnswerReader[] = [
  // `output`
  perplexityAgent,
  youCom,
  openAiResponses,
  bedrockGenerate,
  bedrockConverse,
  bedrockAgentic,
  // `choices`
  azureOnYourData,
  liteLlm,
  braveAnswers,
  mistral,
  zhipu,
  chineseSearch,
  xAiChat,
  perplexitySonar,
  openAiChat,
  // Google
  gemini,
  geminiInteractions,
  vertexSearch,
  checkGrounding,
  // `message`
  chatGptExport,
  cohereV2,
  // `content`
  threadMessage,
  claudeExport,
  openWebUi,
  langChain,
  // Text and sources side by side.
  cohereV1,
  copilotStudio,
  copilotChat,
  amazonQ,
  glean,
  dify,
  exa,
  tavily,
  linkup,
  kagi,
  llamaIndex,
  haystack,
  cloudflare,
  aiSdk,
  anthropicMessages
]
