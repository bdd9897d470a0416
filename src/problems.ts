export { Problem, problems, reasonOf, type ProblemCode } from './spec/problem.ts'
