/** Entry of the worker threads: one job at a time. */
export {runJob as default} from './job.js'
