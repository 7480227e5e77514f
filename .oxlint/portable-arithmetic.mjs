// What decides a grade must come out the same in every version of Node and in every browser. ECMAScript leaves the last
// digits of `**` and of most functions of `Math` to the engine; these alone are defined to the last bit.
const EXACT = new Set(
  [
    ['abs', 'ceil', 'clz32', 'floor', 'fround', 'imul', 'max', 'min', 'round', 'sign', 'sqrt', 'trunc'],
    ['E', 'LN10', 'LN2', 'LOG10E', 'LOG2E', 'PI', 'SQRT1_2', 'SQRT2'],
  ].flat(),
);

const isExact = ({ type, object, property, computed }, math) =>
  type === 'MemberExpression' && object === math && !computed && EXACT.has(property.name);

const exactOnly = {
  create(context) {
    const power = (node) =>
      context.report({ node, message: 'Engines round `**` differently: write a product.' });
    return {
      'BinaryExpression[operator="**"]': power,
      'AssignmentExpression[operator="**="]': power,
      'Identifier[name="Math"]'(node) {
        if (isExact(node.parent, node)) return;
        const message = 'Engines round this function of `Math` differently: take it from reference/math.ts.';
        context.report({ node: node.parent, message });
      },
    };
  },
};

export default { meta: { name: 'portable-arithmetic' }, rules: { 'exact-only': exactOnly } };
