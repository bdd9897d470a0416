import type { PluginSet } from './plugins.ts'
import type { Hash, Store } from './store.ts'

/**
 * A fixed run of rows worked on as one task. It is plain JSON and small: what it reads are blobs of the store,
 * by hash, so it can be carried out on any machine that reaches the store.
 */
export interface ShardTask {
  /** What is done: `make`, `encode`, `check`. */
  readonly stage: string
  readonly number: number
  /** First row (or byte) of the whole. */
  readonly from: number
  /** One past the last. */
  readonly to: number
  /** Blobs that this task reads, by what they are: its cells, the shard it goes on with, the tools it offers. */
  readonly reads: Readonly<Record<string, Hash>>
}

/** The work that many tasks share. Plain JSON, without a path of any machine. */
export interface Job {
  /**
   * The module that carries tasks out (`JobModule`): `callsmith:build/make-shard` for one of ours,
   * `project:jobs/mine.ts` for one of the project, the name of a package, or a URL.
   */
  readonly module: string
  /** Blobs that every task reads, by what they are. */
  readonly inputs: Readonly<Record<string, Hash>>
}

/** What a machine offers to the jobs that run on it. No task names any of it. */
export interface Workplace {
  readonly store: Store
  /** Folder of the project on this machine: its modules and servers are named by their place in it. */
  readonly directory: string
  /** Plug-ins that are objects of this process; they never cross to another thread or machine. */
  readonly plugins?: PluginSet
}

/** Carries one task out. What later tasks read it puts into the store; what the build itself wants it returns. */
export interface CarryTask {
  (task: ShardTask): Promise<Uint8Array>
  /** Called once in each worker when the job is over. */
  readonly close?: () => Promise<void>
}

/** A module of a job; it is opened once in each worker. */
export interface JobModule {
  readonly default: (job: Job, place: Workplace) => CarryTask | Promise<CarryTask>
}

export interface ShardResult {
  readonly number: number
  /** What the task returned: bytes cross threads, objects do not. */
  readonly bytes: Uint8Array
}

/** Carries tasks out, on threads or on machines; results come in the order of the tasks. */
export interface Engine {
  readonly name: string
  /** True for one that stays in this process, so that objects of it can be plug-ins. */
  readonly inProcess?: boolean
  run(
    job: Job,
    tasks: readonly ShardTask[],
    place: Workplace,
    signal: AbortSignal,
  ): AsyncIterable<ShardResult>
  close(): Promise<void>
}
