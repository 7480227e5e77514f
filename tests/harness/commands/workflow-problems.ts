import { json } from 'node:stream/consumers';
// What GitHub's own parser has against workflows: texts come as JSON by stdin, problems go as JSON to stdout.
// A process of its own, because the parser imports JSON in a way that tsx allows and Node refuses.
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';

async function problemsOf(content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name: 'workflow.yml', content }, new NoOperationTraceWriter());
  // Problems of expressions and of jobs that need each other are found on the way to the template.
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

const texts = (await json(process.stdin)) as string[];
process.stdout.write(JSON.stringify(await Promise.all(texts.map(problemsOf))));
