// Generated from schemas/ by npm run generate: change the schemas instead.
// @ts-nocheck
"use strict";
export const scenarioValidator = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Scenario","description":"An experiment with the notebook's loss L(β) = (β₁ − 2)² + (β₂ − 1)⁴ − (β₂ − 1)²: the start and the settings of the descents, and the point at which each of them must end.","type":"object","additionalProperties":false,"required":["id","title","description","source","start","stepSize","momentumCoeff","steps","runs"],"properties":{"$schema":{"description":"The path of this schema, relative to the fixture, for editors.","type":"string"},"id":{"description":"The name of the fixture's file without its extension.","type":"string","pattern":"^[a-z0-9]+([.-][a-z0-9]+)*$","examples":["experiment-1"]},"title":{"description":"A few words, for lists of scenarios.","type":"string","minLength":1},"description":{"description":"One or two sentences about what this experiment shows.","type":"string","minLength":1},"source":{"description":"The place in the notebook, or the other publication, from which the experiment comes.","type":"string","minLength":1},"start":{"description":"β = (β₁, β₂) before the first step: two finite numbers without unit.","type":"array","minItems":2,"maxItems":2,"items":{"description":"One coordinate of β, without unit, finite.","type":"number"}},"stepSize":{"description":"The step size, > 0, in units of β per unit of ∇L.","type":"number","exclusiveMinimum":0},"momentumCoeff":{"description":"The momentum coefficient m, 0 ≤ m < 1, without unit: the pole of the filter that smooths the gradient. Gradient descent does not use it.","type":"number","minimum":0,"exclusiveMaximum":1},"steps":{"description":"The number of steps, whole, 0 ≤ steps ≤ 10000. The path has one more point.","type":"integer","minimum":0,"maximum":10000},"runs":{"description":"The end of each kind of descent; each kind at most once.","type":"array","minItems":1,"items":{"$ref":"#/$defs/run"},"allOf":[{"contains":{"type":"object","properties":{"kind":{"const":"gd"}},"required":["kind"]},"minContains":0,"maxContains":1},{"contains":{"type":"object","properties":{"kind":{"const":"momentum"}},"required":["kind"]},"minContains":0,"maxContains":1}]}},"$defs":{"run":{"title":"ScenarioRun","description":"The end of one kind of descent.","type":"object","additionalProperties":false,"required":["kind","outcome","end"],"properties":{"kind":{"description":"gd: gradient descent; momentum: gradient descent with momentum, with the notebook's order of operations.","enum":["gd","momentum"]},"outcome":{"$ref":"#/$defs/outcome"},"end":{"description":"The last point of the path, as computed by numpy.","type":"array","minItems":2,"maxItems":2,"items":{"$ref":"#/$defs/coordinate"}}}},"outcome":{"title":"Outcome","description":"The outcome at the last point. minimum-1, minimum-2, saddle: each coordinate is within 0.01 of that stationary point; diverged: a coordinate is not finite; not-converged: anything else.","enum":["minimum-1","minimum-2","saddle","diverged","not-converged"]},"coordinate":{"title":"Coordinate","description":"One coordinate of β, without unit; the numbers that JSON cannot represent are strings.","anyOf":[{"description":"Without unit, finite.","type":"number"},{"type":"string","enum":["NaN","Infinity","-Infinity"]}]}}};
const func0 = Object.prototype.hasOwnProperty;
const func73 = (text) => text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g) ?? []).length;
const pattern4 = new RegExp("^[a-z0-9]+([.-][a-z0-9]+)*$", "u");
const schema32 = {"title":"ScenarioRun","description":"The end of one kind of descent.","type":"object","additionalProperties":false,"required":["kind","outcome","end"],"properties":{"kind":{"description":"gd: gradient descent; momentum: gradient descent with momentum, with the notebook's order of operations.","enum":["gd","momentum"]},"outcome":{"$ref":"#/$defs/outcome"},"end":{"description":"The last point of the path, as computed by numpy.","type":"array","minItems":2,"maxItems":2,"items":{"$ref":"#/$defs/coordinate"}}}};
const schema33 = {"title":"Outcome","description":"The outcome at the last point. minimum-1, minimum-2, saddle: each coordinate is within 0.01 of that stationary point; diverged: a coordinate is not finite; not-converged: anything else.","enum":["minimum-1","minimum-2","saddle","diverged","not-converged"]};
const schema34 = {"title":"Coordinate","description":"One coordinate of β, without unit; the numbers that JSON cannot represent are strings.","anyOf":[{"description":"Without unit, finite.","type":"number"},{"type":"string","enum":["NaN","Infinity","-Infinity"]}]};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.outcome === undefined) || (!(func0.call(data, "outcome")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.end === undefined) || (!(func0.call(data, "end")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "kind") || (key0 === "outcome")) || (key0 === "end"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data0 = data.kind;
if(!((data0 === "gd") || (data0 === "momentum"))){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema32.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.kind.enum,parentSchema:schema32.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.outcome !== undefined && func0.call(data, "outcome")){
let data1 = data.outcome;
if(!(((((data1 === "minimum-1") || (data1 === "minimum-2")) || (data1 === "saddle")) || (data1 === "diverged")) || (data1 === "not-converged"))){
const err5 = {instancePath:instancePath+"/outcome",schemaPath:"#/$defs/outcome/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values",schema:schema33.enum,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.end !== undefined && func0.call(data, "end")){
let data2 = data.end;
if(Array.isArray(data2)){
if(data2.length > 2){
const err6 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema32.properties.end,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.length < 2){
const err7 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema32.properties.end,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs9 = errors;
let valid5 = false;
const _errs10 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/end/" + i0,schemaPath:"#/$defs/coordinate/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema34.anyOf[0].type,parentSchema:schema34.anyOf[0],data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid5 = valid5 || _valid0;
const _errs12 = errors;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/end/" + i0,schemaPath:"#/$defs/coordinate/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.anyOf[1].type,parentSchema:schema34.anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data3 === "NaN") || (data3 === "Infinity")) || (data3 === "-Infinity"))){
const err10 = {instancePath:instancePath+"/end/" + i0,schemaPath:"#/$defs/coordinate/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema34.anyOf[1].enum},message:"must be equal to one of the allowed values",schema:schema34.anyOf[1].enum,parentSchema:schema34.anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const err11 = {instancePath:instancePath+"/end/" + i0,schemaPath:"#/$defs/coordinate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema34.anyOf,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.end.type,parentSchema:schema32.properties.end,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.description === undefined) || (!(func0.call(data, "description")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.source === undefined) || (!(func0.call(data, "source")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.start === undefined) || (!(func0.call(data, "start")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.stepSize === undefined) || (!(func0.call(data, "stepSize")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stepSize"},message:"must have required property '"+"stepSize"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.momentumCoeff === undefined) || (!(func0.call(data, "momentumCoeff")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "momentumCoeff"},message:"must have required property '"+"momentumCoeff"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.steps === undefined) || (!(func0.call(data, "steps")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.runs === undefined) || (!(func0.call(data, "runs")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runs"},message:"must have required property '"+"runs"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema31.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err10 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.$schema.type,parentSchema:schema31.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+([.-][a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+([.-][a-z0-9]+)*$",parentSchema:schema31.properties.id,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.id.type,parentSchema:schema31.properties.id,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data2 = data.title;
if(typeof data2 === "string"){
if(func73(data2) < 1){
const err13 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.title,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.title.type,parentSchema:schema31.properties.title,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
if(typeof data3 === "string"){
if(func73(data3) < 1){
const err15 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.description,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.description.type,parentSchema:schema31.properties.description,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data4 = data.source;
if(typeof data4 === "string"){
if(func73(data4) < 1){
const err17 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.source,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.source.type,parentSchema:schema31.properties.source,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.start !== undefined && func0.call(data, "start")){
let data5 = data.start;
if(Array.isArray(data5)){
if(data5.length > 2){
const err19 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema31.properties.start,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data5.length < 2){
const err20 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema31.properties.start,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err21 = {instancePath:instancePath+"/start/" + i0,schemaPath:"#/properties/start/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.start.items.type,parentSchema:schema31.properties.start.items,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.start.type,parentSchema:schema31.properties.start,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.stepSize !== undefined && func0.call(data, "stepSize")){
let data7 = data.stepSize;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 <= 0 || isNaN(data7)){
const err23 = {instancePath:instancePath+"/stepSize",schemaPath:"#/properties/stepSize/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.stepSize,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/stepSize",schemaPath:"#/properties/stepSize/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.stepSize.type,parentSchema:schema31.properties.stepSize,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.momentumCoeff !== undefined && func0.call(data, "momentumCoeff")){
let data8 = data.momentumCoeff;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err25 = {instancePath:instancePath+"/momentumCoeff",schemaPath:"#/properties/momentumCoeff/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.momentumCoeff,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data8 >= 1 || isNaN(data8)){
const err26 = {instancePath:instancePath+"/momentumCoeff",schemaPath:"#/properties/momentumCoeff/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1",schema:1,parentSchema:schema31.properties.momentumCoeff,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/momentumCoeff",schemaPath:"#/properties/momentumCoeff/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.momentumCoeff.type,parentSchema:schema31.properties.momentumCoeff,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.steps !== undefined && func0.call(data, "steps")){
let data9 = data.steps;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err28 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.steps.type,parentSchema:schema31.properties.steps,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 10000 || isNaN(data9)){
const err29 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema31.properties.steps,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err30 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.steps,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.runs !== undefined && func0.call(data, "runs")){
let data10 = data.runs;
if(Array.isArray(data10)){
const _errs25 = errors;
const len1 = data10.length;
let valid4 = true;
if(data10.length > 0){
let count0 = 0;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
const _errs26 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.kind === undefined) || (!(func0.call(data11, "kind")))){
const err31 = {instancePath:instancePath+"/runs/" + i1,schemaPath:"#/properties/runs/allOf/0/contains/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema31.properties.runs.allOf[0].contains.required,parentSchema:schema31.properties.runs.allOf[0].contains,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data11.kind !== undefined && func0.call(data11, "kind")){
let data12 = data11.kind;
if("gd" !== data12){
const err32 = {instancePath:instancePath+"/runs/" + i1+"/kind",schemaPath:"#/properties/runs/allOf/0/contains/properties/kind/const",keyword:"const",params:{allowedValue: "gd"},message:"must be equal to constant",schema:"gd",parentSchema:schema31.properties.runs.allOf[0].contains.properties.kind,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/runs/" + i1,schemaPath:"#/properties/runs/allOf/0/contains/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.runs.allOf[0].contains.type,parentSchema:schema31.properties.runs.allOf[0].contains,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid0 = _errs26 === errors;
if(_valid0){
count0++;
if(count0 > 1){
valid4 = false;
break;
}
if(count0 >= 0){
valid4 = true;
}
}
}
}
if(!valid4){
const err34 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/allOf/0/contains",keyword:"contains",params:{minContains: 0, maxContains: 1},message:"must contain at least 0 and no more than 1 valid item(s)",schema:schema31.properties.runs.allOf[0].contains,parentSchema:schema31.properties.runs.allOf[0],data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
if(Array.isArray(data10)){
const _errs30 = errors;
const len2 = data10.length;
let valid6 = true;
if(data10.length > 0){
let count1 = 0;
for(let i2=0; i2<len2; i2++){
let data13 = data10[i2];
const _errs31 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if((data13.kind === undefined) || (!(func0.call(data13, "kind")))){
const err35 = {instancePath:instancePath+"/runs/" + i2,schemaPath:"#/properties/runs/allOf/1/contains/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema31.properties.runs.allOf[1].contains.required,parentSchema:schema31.properties.runs.allOf[1].contains,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data13.kind !== undefined && func0.call(data13, "kind")){
let data14 = data13.kind;
if("momentum" !== data14){
const err36 = {instancePath:instancePath+"/runs/" + i2+"/kind",schemaPath:"#/properties/runs/allOf/1/contains/properties/kind/const",keyword:"const",params:{allowedValue: "momentum"},message:"must be equal to constant",schema:"momentum",parentSchema:schema31.properties.runs.allOf[1].contains.properties.kind,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/runs/" + i2,schemaPath:"#/properties/runs/allOf/1/contains/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.runs.allOf[1].contains.type,parentSchema:schema31.properties.runs.allOf[1].contains,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid1 = _errs31 === errors;
if(_valid1){
count1++;
if(count1 > 1){
valid6 = false;
break;
}
if(count1 >= 0){
valid6 = true;
}
}
}
}
if(!valid6){
const err38 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/allOf/1/contains",keyword:"contains",params:{minContains: 0, maxContains: 1},message:"must contain at least 0 and no more than 1 valid item(s)",schema:schema31.properties.runs.allOf[1].contains,parentSchema:schema31.properties.runs.allOf[1],data:data10};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
}
if(Array.isArray(data10)){
if(data10.length < 1){
const err39 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.runs,data:data10};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate21(data10[i3], {instancePath:instancePath+"/runs/" + i3,parentData:data10,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.runs.type,parentSchema:schema31.properties.runs,data:data10};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const caseValidator = validate23;
const schema35 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"CaseDescription","description":"A scenario of any subject, in the scenarios/ folder of its exercise: what is given, and what is expected.","type":"object","additionalProperties":false,"required":["id","title","given","expected"],"properties":{"$schema":{"description":"The path of this schema, relative to the scenario, for editors.","type":"string"},"id":{"description":"The name of the file without .json.","type":"string","pattern":"^[a-z0-9]+([.-][a-z0-9]+)*$","examples":["two-runs"]},"title":{"description":"What is special about it, in a few words.","type":"string","minLength":1},"source":{"description":"Where the expected values come from.","type":"string","minLength":1},"given":{"description":"The inputs, by name; any JSON. The student reads them where the check fails.","type":"object","additionalProperties":true},"expected":{"description":"The right answers, by name; any JSON.","type":"object","additionalProperties":true}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.given === undefined) || (!(func0.call(data, "given")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "given"},message:"must have required property '"+"given"+"'",schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.expected === undefined) || (!(func0.call(data, "expected")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expected"},message:"must have required property '"+"expected"+"'",schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "$schema") || (key0 === "id")) || (key0 === "title")) || (key0 === "source")) || (key0 === "given")) || (key0 === "expected"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.$schema.type,parentSchema:schema35.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+([.-][a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+([.-][a-z0-9]+)*$",parentSchema:schema35.properties.id,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.id.type,parentSchema:schema35.properties.id,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data2 = data.title;
if(typeof data2 === "string"){
if(func73(data2) < 1){
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35.properties.title,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.title.type,parentSchema:schema35.properties.title,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data3 = data.source;
if(typeof data3 === "string"){
if(func73(data3) < 1){
const err10 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35.properties.source,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.source.type,parentSchema:schema35.properties.source,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.given !== undefined && func0.call(data, "given")){
let data4 = data.given;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
const err12 = {instancePath:instancePath+"/given",schemaPath:"#/properties/given/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.properties.given.type,parentSchema:schema35.properties.given,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.expected !== undefined && func0.call(data, "expected")){
let data5 = data.expected;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
}
else {
const err13 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.properties.expected.type,parentSchema:schema35.properties.expected,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const exerciseValidator = validate24;
const schema36 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"ExerciseDescription","description":"The description of an exercise: everything the grader needs except its checks.","type":"object","additionalProperties":false,"required":["id","title","summary","reference","scenarios"],"properties":{"$schema":{"description":"The path of this schema, relative to the description, for editors.","type":"string"},"id":{"description":"The name of the exercise's folder: two digits for the order, a dash and the subject.","type":"string","pattern":"^[0-9]{2}-[a-z0-9-]+$","examples":["04-momentum"]},"title":{"description":"A few words, for lists of exercises.","type":"string","minLength":1},"summary":{"description":"One sentence about what the student builds.","type":"string","minLength":1},"reference":{"description":"The module with the right answers, as a path from the root of the project.","type":"string","pattern":"^reference/[a-z0-9-]+(/[a-z0-9-]+)*\\.ts$","examples":["reference/momentum.ts"]},"scenarios":{"description":"The ids of the scenarios that the checks use; may be empty.","type":"array","uniqueItems":true,"items":{"description":"The id of a fixture in the exercise's own scenarios/ or in tests/scenarios/.","type":"string","pattern":"^[a-z0-9]+([.-][a-z0-9]+)*$","examples":["experiment-1"]}}}};
const pattern6 = new RegExp("^[0-9]{2}-[a-z0-9-]+$", "u");
const pattern7 = new RegExp("^reference/[a-z0-9-]+(/[a-z0-9-]+)*\\.ts$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.summary === undefined) || (!(func0.call(data, "summary")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.reference === undefined) || (!(func0.call(data, "reference")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reference"},message:"must have required property '"+"reference"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.scenarios === undefined) || (!(func0.call(data, "scenarios")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scenarios"},message:"must have required property '"+"scenarios"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "$schema") || (key0 === "id")) || (key0 === "title")) || (key0 === "summary")) || (key0 === "reference")) || (key0 === "scenarios"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.$schema.type,parentSchema:schema36.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}-[a-z0-9-]+$"},message:"must match pattern \""+"^[0-9]{2}-[a-z0-9-]+$"+"\"",schema:"^[0-9]{2}-[a-z0-9-]+$",parentSchema:schema36.properties.id,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.id.type,parentSchema:schema36.properties.id,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data2 = data.title;
if(typeof data2 === "string"){
if(func73(data2) < 1){
const err9 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.title,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.title.type,parentSchema:schema36.properties.title,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.summary !== undefined && func0.call(data, "summary")){
let data3 = data.summary;
if(typeof data3 === "string"){
if(func73(data3) < 1){
const err11 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.summary,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.summary.type,parentSchema:schema36.properties.summary,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.reference !== undefined && func0.call(data, "reference")){
let data4 = data.reference;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err13 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/pattern",keyword:"pattern",params:{pattern: "^reference/[a-z0-9-]+(/[a-z0-9-]+)*\\.ts$"},message:"must match pattern \""+"^reference/[a-z0-9-]+(/[a-z0-9-]+)*\\.ts$"+"\"",schema:"^reference/[a-z0-9-]+(/[a-z0-9-]+)*\\.ts$",parentSchema:schema36.properties.reference,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.reference.type,parentSchema:schema36.properties.reference,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.scenarios !== undefined && func0.call(data, "scenarios")){
let data5 = data.scenarios;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err15 = {instancePath:instancePath+"/scenarios/" + i0,schemaPath:"#/properties/scenarios/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+([.-][a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+([.-][a-z0-9]+)*$",parentSchema:schema36.properties.scenarios.items,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/scenarios/" + i0,schemaPath:"#/properties/scenarios/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.scenarios.items.type,parentSchema:schema36.properties.scenarios.items,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data5[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err17 = {instancePath:instancePath+"/scenarios",schemaPath:"#/properties/scenarios/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema36.properties.scenarios,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err18 = {instancePath:instancePath+"/scenarios",schemaPath:"#/properties/scenarios/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema36.properties.scenarios.type,parentSchema:schema36.properties.scenarios,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const courseValidator = validate25;
const schema37 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"CourseDescription","description":"What a course makes of the exercises: course.json in the project's folder. Without this file every exercise counts, in the order of the ids.","type":"object","additionalProperties":false,"properties":{"$schema":{"description":"The path of this schema, relative to the file, for editors.","type":"string"},"title":{"description":"The name of the course, for reports.","type":"string","minLength":1,"maxLength":200},"seed":{"description":"The seed of npm run grade, unless --seed gives another; without unit, whole, 0 ≤ seed ≤ 2⁵³ − 1. Students must not know it.","type":"integer","minimum":0,"maximum":9007199254740991},"exercises":{"description":"The exercises of the course, in its order; an exercise that is not listed is not part of the course. Default: all exercises, in the order of their ids.","type":"array","minItems":1,"items":{"$ref":"#/$defs/exercise"}}},"$defs":{"exercise":{"title":"CourseExerciseDescription","description":"One exercise of the course.","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"description":"The name of the exercise's folder.","type":"string","pattern":"^[0-9]{2}-[a-z0-9-]+$","examples":["04-momentum"]},"weight":{"description":"The factor of its points in the total; without unit, 0 < weight ≤ 1000, default 1.","type":"number","exclusiveMinimum":0,"maximum":1000},"role":{"title":"ExerciseRole","description":"required: it counts in the total and in its maximum; bonus: it counts in the total only; optional: it is graded and counts in neither. Default: required.","enum":["required","bonus","optional"]}}}}};
const schema38 = {"title":"CourseExerciseDescription","description":"One exercise of the course.","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"description":"The name of the exercise's folder.","type":"string","pattern":"^[0-9]{2}-[a-z0-9-]+$","examples":["04-momentum"]},"weight":{"description":"The factor of its points in the total; without unit, 0 < weight ≤ 1000, default 1.","type":"number","exclusiveMinimum":0,"maximum":1000},"role":{"title":"ExerciseRole","description":"required: it counts in the total and in its maximum; bonus: it counts in the total only; optional: it is graded and counts in neither. Default: required.","enum":["required","bonus","optional"]}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((key0 === "$schema") || (key0 === "title")) || (key0 === "seed")) || (key0 === "exercises"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.$schema.type,parentSchema:schema37.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data1 = data.title;
if(typeof data1 === "string"){
if(func73(data1) > 200){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37.properties.title,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func73(data1) < 1){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37.properties.title,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.title.type,parentSchema:schema37.properties.title,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.seed !== undefined && func0.call(data, "seed")){
let data2 = data.seed;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.properties.seed.type,parentSchema:schema37.properties.seed,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema37.properties.seed,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema37.properties.seed,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.exercises !== undefined && func0.call(data, "exercises")){
let data3 = data.exercises;
if(Array.isArray(data3)){
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/exercises",schemaPath:"#/properties/exercises/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema37.properties.exercises,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.id === undefined) || (!(func0.call(data4, "id")))){
const err9 = {instancePath:instancePath+"/exercises/" + i0,schemaPath:"#/$defs/exercise/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema38.required,parentSchema:schema38,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 of Object.keys(data4)){
if(!(((key1 === "id") || (key1 === "weight")) || (key1 === "role"))){
const err10 = {instancePath:instancePath+"/exercises/" + i0,schemaPath:"#/$defs/exercise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema38,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4.id !== undefined && func0.call(data4, "id")){
let data5 = data4.id;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err11 = {instancePath:instancePath+"/exercises/" + i0+"/id",schemaPath:"#/$defs/exercise/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}-[a-z0-9-]+$"},message:"must match pattern \""+"^[0-9]{2}-[a-z0-9-]+$"+"\"",schema:"^[0-9]{2}-[a-z0-9-]+$",parentSchema:schema38.properties.id,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/exercises/" + i0+"/id",schemaPath:"#/$defs/exercise/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.id.type,parentSchema:schema38.properties.id,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.weight !== undefined && func0.call(data4, "weight")){
let data6 = data4.weight;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/exercises/" + i0+"/weight",schemaPath:"#/$defs/exercise/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema38.properties.weight,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data6 <= 0 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/exercises/" + i0+"/weight",schemaPath:"#/$defs/exercise/properties/weight/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema38.properties.weight,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/exercises/" + i0+"/weight",schemaPath:"#/$defs/exercise/properties/weight/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema38.properties.weight.type,parentSchema:schema38.properties.weight,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.role !== undefined && func0.call(data4, "role")){
let data7 = data4.role;
if(!(((data7 === "required") || (data7 === "bonus")) || (data7 === "optional"))){
const err16 = {instancePath:instancePath+"/exercises/" + i0+"/role",schemaPath:"#/$defs/exercise/properties/role/enum",keyword:"enum",params:{allowedValues: schema38.properties.role.enum},message:"must be equal to one of the allowed values",schema:schema38.properties.role.enum,parentSchema:schema38.properties.role,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/exercises/" + i0,schemaPath:"#/$defs/exercise/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.type,parentSchema:schema38,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/exercises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema37.properties.exercises.type,parentSchema:schema37.properties.exercises,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const gradesValidator = validate26;
const schema39 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Grades","description":"The complete result of one grading run. It is sorted and contains no times, so that the same input gives the same bytes.","type":"object","additionalProperties":false,"required":["seed","exercises","submissions"],"properties":{"title":{"description":"The name of the course; absent if course.json gives none.","type":"string","minLength":1},"seed":{"description":"The seed from which the inputs of all checks are generated; without unit, whole, |seed| ≤ 2⁵³ − 1.","type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"exercises":{"description":"The exercises that were graded, in the order of the course: that of course.json, otherwise sorted by id.","type":"array","items":{"$ref":"#/$defs/exercise"}},"submissions":{"description":"The submissions that were graded, sorted by id.","type":"array","items":{"$ref":"#/$defs/submission"}}},"$defs":{"exercise":{"title":"GradedExercise","description":"An exercise in the version that was graded.","type":"object","additionalProperties":false,"required":["id","title","maxPoints","fingerprint"],"properties":{"id":{"$ref":"#/$defs/exerciseId"},"title":{"description":"A few words, for lists of exercises.","type":"string","minLength":1},"maxPoints":{"$ref":"#/$defs/points"},"weight":{"description":"The factor of its points in the total of a submission; without unit, 0 < weight ≤ 1000, 1 if it is absent.","type":"number","exclusiveMinimum":0,"maximum":1000},"role":{"title":"ExerciseRole","description":"required: it counts in the total and in its maximum; bonus: it counts in the total only; optional: it counts in neither. Absent if it is required.","enum":["required","bonus","optional"]},"fingerprint":{"description":"The SHA-256 hash of the exercise's checks, scenarios, misconceptions and reference.","$ref":"#/$defs/sha256"}}},"submission":{"title":"SubmissionGrade","description":"The grade of one submission.","type":"object","additionalProperties":false,"required":["id","points","maxPoints","exercises"],"properties":{"id":{"description":"The name of the submission's folder.","type":"string","minLength":1},"points":{"$ref":"#/$defs/points"},"maxPoints":{"$ref":"#/$defs/points"},"exercises":{"description":"One entry for each exercise, in the same order.","type":"array","items":{"$ref":"#/$defs/exerciseGrade"}}}},"exerciseGrade":{"title":"ExerciseGrade","description":"The grade of one submission in one exercise.","type":"object","additionalProperties":false,"required":["id","status","points","maxPoints","checks"],"properties":{"id":{"$ref":"#/$defs/exerciseId"},"status":{"description":"graded: all checks have an outcome; not-started: every function is still that of the starter file; missing: there is no solution; harness-error: the harness failed, so the points are pending until a person decides, and only those of the other checks are counted here; settled: the harness failed, and a person has decided about the points.","enum":["graded","not-started","missing","harness-error","settled"]},"points":{"$ref":"#/$defs/points"},"maxPoints":{"$ref":"#/$defs/points"},"source":{"description":"The SHA-256 hash of the solution that was graded; absent if it is missing.","$ref":"#/$defs/sha256"},"note":{"description":"A sentence for people about the solution as a whole, for example why it could not be read.","type":"string","minLength":1},"position":{"$ref":"#/$defs/position"},"unfinished":{"description":"True if a part of the grading did not finish and was skipped, which a person should review; otherwise absent.","const":true},"settled":{"$ref":"#/$defs/settled"},"console":{"description":"The lines that the solution printed, up to a limit.","type":"array","items":{"type":"string"}},"checks":{"description":"One entry for each check, in the exercise's order; empty if nothing was graded.","type":"array","items":{"$ref":"#/$defs/checkGrade"}}}},"settled":{"title":"Settled","description":"The decision of a person about points that were pending; present if and only if the status is settled.","type":"object","additionalProperties":false,"required":["reason","source","checks"],"properties":{"reason":{"description":"Why, for the student and for staff.","type":"string","minLength":1},"source":{"description":"The beginning of the hash of the solution that the decision is about; unreadable if it could not be read.","type":"string","minLength":1},"checks":{"description":"The beginning of the fingerprint of the exercise that the decision is about.","type":"string","minLength":1}}},"checkGrade":{"title":"CheckGrade","description":"The grade of one check.","type":"object","additionalProperties":false,"required":["id","points","maxPoints","outcome"],"properties":{"id":{"description":"The id of the check, unique within its exercise.","type":"string","minLength":1},"title":{"description":"What must be true, in the student's words.","type":"string","minLength":1},"points":{"$ref":"#/$defs/points"},"maxPoints":{"$ref":"#/$defs/points"},"outcome":{"title":"CheckOutcome","description":"failed: the answer is wrong; threw: the student's code threw an exception; limit: it hit a limit of the sandbox; blocked: the check was not run or not judged, because the solution could not be loaded or another check did not pass; later: it stands for the hidden checks of an exercise, which the students' edition cannot run; harness-error: the harness failed, so the points are pending and 0 are counted.","enum":["passed","failed","threw","limit","blocked","later","harness-error"]},"message":{"description":"What is wrong, for the student.","type":"string"},"hint":{"description":"Where to look, for the student.","type":"string"},"position":{"$ref":"#/$defs/position"},"counterexample":{"description":"The smallest input found at which the check fails, by the names of its parts; any JSON.","type":"object","additionalProperties":true},"expected":{"description":"The expected answer, any JSON; the numbers that JSON cannot represent are the strings \"NaN\", \"Infinity\", \"-Infinity\", \"-0\"."},"actual":{"description":"The student's answer, any JSON; the numbers that JSON cannot represent are the strings \"NaN\", \"Infinity\", \"-Infinity\", \"-0\"."},"picture":{"$ref":"#/$defs/picture"},"replay":{"$ref":"#/$defs/replay"},"call":{"description":"The call that gave the wrong answer, as JavaScript; absent if it is too long to read.","type":"string","minLength":1},"printed":{"description":"The lines that this call prints, up to a limit; absent if it prints nothing.","type":"array","items":{"type":"string"}},"memory":{"$ref":"#/$defs/memory"},"relation":{"description":"A sentence for the student about how the wrong answers are related to the right ones; true of all wrong answers of the check.","type":"string","minLength":1},"where":{"description":"A sentence for the student about the inputs at which the answers are wrong; true of all calls that the check made.","type":"string","minLength":1},"diagnosis":{"$ref":"#/$defs/diagnosis"}}},"picture":{"title":"Picture","description":"The student's answer at the counterexample and the right one, as numbers for a plot; absent if they look the same.","oneOf":[{"$ref":"#/$defs/pathPicture"},{"$ref":"#/$defs/signalPicture"},{"$ref":"#/$defs/levelPicture"},{"$ref":"#/$defs/polesPicture"}]},"pathPicture":{"title":"PathPicture","description":"Paths of β = (β₁, β₂) in the plane, from their start.","type":"object","additionalProperties":false,"required":["kind","yours","right"],"properties":{"kind":{"description":"Paths in the plane.","const":"path"},"yours":{"$ref":"#/$defs/curve"},"right":{"$ref":"#/$defs/curve"},"landscape":{"$ref":"#/$defs/landscape"}}},"signalPicture":{"title":"SignalPicture","description":"Sequences, as points (k, value).","type":"object","additionalProperties":false,"required":["kind","symbol","yours","right"],"properties":{"kind":{"description":"Sequences.","const":"signal"},"symbol":{"description":"The symbol of the values, such as y[k] or β₁.","type":"string","minLength":1,"maxLength":40},"yours":{"$ref":"#/$defs/curve"},"right":{"$ref":"#/$defs/curve"}}},"levelPicture":{"title":"LevelPicture","description":"Levels of frequency responses, as points (Ω in radians per sample, level in decibels).","type":"object","additionalProperties":false,"required":["kind","yours","right"],"properties":{"kind":{"description":"Levels of frequency responses.","const":"level"},"yours":{"$ref":"#/$defs/curve"},"right":{"$ref":"#/$defs/curve"}}},"polesPicture":{"title":"PolesPicture","description":"Poles and zeros in the z-plane, as points (Re z, Im z).","type":"object","additionalProperties":false,"required":["kind","yours","right"],"properties":{"kind":{"description":"Poles and zeros.","const":"poles"},"yours":{"$ref":"#/$defs/polesAndZeros"},"right":{"$ref":"#/$defs/polesAndZeros"}}},"polesAndZeros":{"title":"PolesAndZeros","description":"The poles and zeros of a filter or a loop.","type":"object","additionalProperties":false,"required":["poles","zeros"],"properties":{"poles":{"$ref":"#/$defs/curve"},"zeros":{"$ref":"#/$defs/curve"}}},"landscape":{"title":"Landscape","description":"A loss of two parameters, L(β) = p₁(β₁) + p₂(β₂), and its stationary points.","type":"object","additionalProperties":false,"required":["polynomials","points"],"properties":{"polynomials":{"description":"The coefficients of p₁ and p₂, constant first.","type":"array","minItems":2,"maxItems":2,"items":{"type":"array","maxItems":16,"items":{"description":"Without unit, finite.","type":"number"}}},"points":{"description":"The stationary points of the loss.","type":"array","maxItems":32,"items":{"$ref":"#/$defs/landmark"}}}},"landmark":{"title":"Landmark","description":"A stationary point and its name.","type":"object","additionalProperties":false,"required":["name","kind","beta"],"properties":{"name":{"description":"The name that people use, such as minimum 1.","type":"string","minLength":1,"maxLength":40},"kind":{"description":"The kind, according to the second derivatives.","enum":["minimum","maximum","saddle"]},"beta":{"description":"The point (β₁, β₂).","type":"array","minItems":2,"maxItems":2,"items":{"description":"Without unit, finite.","type":"number"}}}},"curve":{"title":"Curve","description":"The points in order; longer curves keep every n-th point and the last.","type":"array","maxItems":128,"items":{"$ref":"#/$defs/picturePoint"}},"picturePoint":{"title":"PicturePoint","description":"A point (x, y).","type":"array","minItems":2,"maxItems":2,"items":{"$ref":"#/$defs/pictureNumber"}},"pictureNumber":{"title":"PictureNumber","description":"A number with five significant digits; those that JSON cannot represent are strings.","oneOf":[{"description":"Without unit, finite.","type":"number"},{"enum":["NaN","Infinity","-Infinity"]}]},"position":{"title":"GradePosition","description":"A position in the student's source.","type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"description":"The file's name within the exercise's folder.","type":"string","minLength":1},"line":{"description":"Line, ≥ 1, counted from 1.","type":"integer","minimum":1},"column":{"description":"Column, ≥ 1, counted from 1 in UTF-16 units.","type":"integer","minimum":1}}},"replay":{"title":"Replay","description":"How to reproduce the counterexample.","type":"object","additionalProperties":false,"required":["seed"],"properties":{"seed":{"description":"The seed of the run; without unit, whole, |seed| ≤ 2⁵³ − 1.","type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"path":{"description":"The path of fast-check to the shrunk counterexample, after the number of the special input if it is one; absent if the inputs are fixed.","type":"string","pattern":"^(?:special [0-9]+:)?[0-9]+(?::[0-9]+)*$","examples":["3:1:0","special 2:0:1"]}}},"memory":{"title":"Memory","description":"Proof that the solution remembers something: a call that ends otherwise when it is the first.","type":"object","additionalProperties":false,"required":["call","differs","here","alone"],"properties":{"call":{"description":"The call, as JavaScript.","type":"string","minLength":1},"differs":{"description":"What is not the same: the answer, or else the points at which the gradient is evaluated.","enum":["answer","evaluations"]},"here":{"description":"Its answer in the check, any JSON, or the points of evaluation."},"alone":{"description":"The same when it is the first call."},"after":{"description":"An earlier call that makes the difference by itself, as JavaScript; absent if none was found.","type":"string","minLength":1}}},"diagnosis":{"title":"Diagnosis","description":"The misconception that reproduces the student's answers, up to rounding.","type":"object","additionalProperties":false,"required":["misconception","message"],"properties":{"misconception":{"description":"The id of the misconception: the name of its file without the extension.","type":"string","minLength":1},"message":{"description":"A sentence that helps the student.","type":"string","minLength":1}}},"exerciseId":{"description":"The name of the exercise's folder.","type":"string","pattern":"^[0-9]{2}-[a-z0-9-]+$","examples":["04-momentum"]},"points":{"description":"Points, 0 ≤ points ≤ 1000000.","type":"number","minimum":0,"maximum":1000000},"sha256":{"type":"string","pattern":"^sha256-[0-9a-f]{64}$","examples":["sha256-e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"]}}};
const schema40 = {"title":"GradedExercise","description":"An exercise in the version that was graded.","type":"object","additionalProperties":false,"required":["id","title","maxPoints","fingerprint"],"properties":{"id":{"$ref":"#/$defs/exerciseId"},"title":{"description":"A few words, for lists of exercises.","type":"string","minLength":1},"maxPoints":{"$ref":"#/$defs/points"},"weight":{"description":"The factor of its points in the total of a submission; without unit, 0 < weight ≤ 1000, 1 if it is absent.","type":"number","exclusiveMinimum":0,"maximum":1000},"role":{"title":"ExerciseRole","description":"required: it counts in the total and in its maximum; bonus: it counts in the total only; optional: it counts in neither. Absent if it is required.","enum":["required","bonus","optional"]},"fingerprint":{"description":"The SHA-256 hash of the exercise's checks, scenarios, misconceptions and reference.","$ref":"#/$defs/sha256"}}};
const schema41 = {"description":"The name of the exercise's folder.","type":"string","pattern":"^[0-9]{2}-[a-z0-9-]+$","examples":["04-momentum"]};
const schema42 = {"description":"Points, 0 ≤ points ≤ 1000000.","type":"number","minimum":0,"maximum":1000000};
const schema43 = {"type":"string","pattern":"^sha256-[0-9a-f]{64}$","examples":["sha256-e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"]};
const pattern11 = new RegExp("^sha256-[0-9a-f]{64}$", "u");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.maxPoints === undefined) || (!(func0.call(data, "maxPoints")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "maxPoints"},message:"must have required property '"+"maxPoints"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.fingerprint === undefined) || (!(func0.call(data, "fingerprint")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "id") || (key0 === "title")) || (key0 === "maxPoints")) || (key0 === "weight")) || (key0 === "role")) || (key0 === "fingerprint"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/exerciseId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}-[a-z0-9-]+$"},message:"must match pattern \""+"^[0-9]{2}-[a-z0-9-]+$"+"\"",schema:"^[0-9]{2}-[a-z0-9-]+$",parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/exerciseId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data1 = data.title;
if(typeof data1 === "string"){
if(func73(data1) < 1){
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.title.type,parentSchema:schema40.properties.title,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.maxPoints !== undefined && func0.call(data, "maxPoints")){
let data2 = data.maxPoints;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/maxPoints",schemaPath:"#/$defs/points/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema42,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/maxPoints",schemaPath:"#/$defs/points/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema42,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/maxPoints",schemaPath:"#/$defs/points/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema42.type,parentSchema:schema42,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.weight !== undefined && func0.call(data, "weight")){
let data3 = data.weight;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema40.properties.weight,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3 <= 0 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema40.properties.weight,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema40.properties.weight.type,parentSchema:schema40.properties.weight,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.role !== undefined && func0.call(data, "role")){
let data4 = data.role;
if(!(((data4 === "required") || (data4 === "bonus")) || (data4 === "optional"))){
const err15 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema40.properties.role.enum},message:"must be equal to one of the allowed values",schema:schema40.properties.role.enum,parentSchema:schema40.properties.role,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.fingerprint !== undefined && func0.call(data, "fingerprint")){
let data5 = data.fingerprint;
if(typeof data5 === "string"){
if(!pattern11.test(data5)){
const err16 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern: "^sha256-[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256-[0-9a-f]{64}$"+"\"",schema:"^sha256-[0-9a-f]{64}$",parentSchema:schema43,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.type,parentSchema:schema43,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"title":"SubmissionGrade","description":"The grade of one submission.","type":"object","additionalProperties":false,"required":["id","points","maxPoints","exercises"],"properties":{"id":{"description":"The name of the submission's folder.","type":"string","minLength":1},"points":{"$ref":"#/$defs/points"},"maxPoints":{"$ref":"#/$defs/points"},"exercises":{"description":"One entry for each exercise, in the same order.","type":"array","items":{"$ref":"#/$defs/exerciseGrade"}}}};
const schema47 = {"title":"ExerciseGrade","description":"The grade of one submission in one exercise.","type":"object","additionalProperties":false,"required":["id","status","points","maxPoints","checks"],"properties":{"id":{"$ref":"#/$defs/exerciseId"},"status":{"description":"graded: all checks have an outcome; not-started: every function is still that of the starter file; missing: there is no solution; harness-error: the harness failed, so the points are pending until a person decides, and only those of the other checks are counted here; settled: the harness failed, and a person has decided about the points.","enum":["graded","not-started","missing","harness-error","settled"]},"points":{"$ref":"#/$defs/points"},"maxPoints":{"$ref":"#/$defs/points"},"source":{"description":"The SHA-256 hash of the solution that was graded; absent if it is missing.","$ref":"#/$defs/sha256"},"note":{"description":"A sentence for people about the solution as a whole, for example why it could not be read.","type":"string","minLength":1},"position":{"$ref":"#/$defs/position"},"unfinished":{"description":"True if a part of the grading did not finish and was skipped, which a person should review; otherwise absent.","const":true},"settled":{"$ref":"#/$defs/settled"},"console":{"description":"The lines that the solution printed, up to a limit.","type":"array","items":{"type":"string"}},"checks":{"description":"One entry for each check, in the exercise's order; empty if nothing was graded.","type":"array","items":{"$ref":"#/$defs/checkGrade"}}}};
const schema52 = {"title":"GradePosition","description":"A position in the student's source.","type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"description":"The file's name within the exercise's folder.","type":"string","minLength":1},"line":{"description":"Line, ≥ 1, counted from 1.","type":"integer","minimum":1},"column":{"description":"Column, ≥ 1, counted from 1 in UTF-16 units.","type":"integer","minimum":1}}};
const schema53 = {"title":"Settled","description":"The decision of a person about points that were pending; present if and only if the status is settled.","type":"object","additionalProperties":false,"required":["reason","source","checks"],"properties":{"reason":{"description":"Why, for the student and for staff.","type":"string","minLength":1},"source":{"description":"The beginning of the hash of the solution that the decision is about; unreadable if it could not be read.","type":"string","minLength":1},"checks":{"description":"The beginning of the fingerprint of the exercise that the decision is about.","type":"string","minLength":1}}};
const schema54 = {"title":"CheckGrade","description":"The grade of one check.","type":"object","additionalProperties":false,"required":["id","points","maxPoints","outcome"],"properties":{"id":{"description":"The id of the check, unique within its exercise.","type":"string","minLength":1},"title":{"description":"What must be true, in the student's words.","type":"string","minLength":1},"points":{"$ref":"#/$defs/points"},"maxPoints":{"$ref":"#/$defs/points"},"outcome":{"title":"CheckOutcome","description":"failed: the answer is wrong; threw: the student's code threw an exception; limit: it hit a limit of the sandbox; blocked: the check was not run or not judged, because the solution could not be loaded or another check did not pass; later: it stands for the hidden checks of an exercise, which the students' edition cannot run; harness-error: the harness failed, so the points are pending and 0 are counted.","enum":["passed","failed","threw","limit","blocked","later","harness-error"]},"message":{"description":"What is wrong, for the student.","type":"string"},"hint":{"description":"Where to look, for the student.","type":"string"},"position":{"$ref":"#/$defs/position"},"counterexample":{"description":"The smallest input found at which the check fails, by the names of its parts; any JSON.","type":"object","additionalProperties":true},"expected":{"description":"The expected answer, any JSON; the numbers that JSON cannot represent are the strings \"NaN\", \"Infinity\", \"-Infinity\", \"-0\"."},"actual":{"description":"The student's answer, any JSON; the numbers that JSON cannot represent are the strings \"NaN\", \"Infinity\", \"-Infinity\", \"-0\"."},"picture":{"$ref":"#/$defs/picture"},"replay":{"$ref":"#/$defs/replay"},"call":{"description":"The call that gave the wrong answer, as JavaScript; absent if it is too long to read.","type":"string","minLength":1},"printed":{"description":"The lines that this call prints, up to a limit; absent if it prints nothing.","type":"array","items":{"type":"string"}},"memory":{"$ref":"#/$defs/memory"},"relation":{"description":"A sentence for the student about how the wrong answers are related to the right ones; true of all wrong answers of the check.","type":"string","minLength":1},"where":{"description":"A sentence for the student about the inputs at which the answers are wrong; true of all calls that the check made.","type":"string","minLength":1},"diagnosis":{"$ref":"#/$defs/diagnosis"}}};
const schema69 = {"title":"Replay","description":"How to reproduce the counterexample.","type":"object","additionalProperties":false,"required":["seed"],"properties":{"seed":{"description":"The seed of the run; without unit, whole, |seed| ≤ 2⁵³ − 1.","type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"path":{"description":"The path of fast-check to the shrunk counterexample, after the number of the special input if it is one; absent if the inputs are fixed.","type":"string","pattern":"^(?:special [0-9]+:)?[0-9]+(?::[0-9]+)*$","examples":["3:1:0","special 2:0:1"]}}};
const schema70 = {"title":"Memory","description":"Proof that the solution remembers something: a call that ends otherwise when it is the first.","type":"object","additionalProperties":false,"required":["call","differs","here","alone"],"properties":{"call":{"description":"The call, as JavaScript.","type":"string","minLength":1},"differs":{"description":"What is not the same: the answer, or else the points at which the gradient is evaluated.","enum":["answer","evaluations"]},"here":{"description":"Its answer in the check, any JSON, or the points of evaluation."},"alone":{"description":"The same when it is the first call."},"after":{"description":"An earlier call that makes the difference by itself, as JavaScript; absent if none was found.","type":"string","minLength":1}}};
const schema71 = {"title":"Diagnosis","description":"The misconception that reproduces the student's answers, up to rounding.","type":"object","additionalProperties":false,"required":["misconception","message"],"properties":{"misconception":{"description":"The id of the misconception: the name of its file without the extension.","type":"string","minLength":1},"message":{"description":"A sentence that helps the student.","type":"string","minLength":1}}};
const schema58 = {"title":"Picture","description":"The student's answer at the counterexample and the right one, as numbers for a plot; absent if they look the same.","oneOf":[{"$ref":"#/$defs/pathPicture"},{"$ref":"#/$defs/signalPicture"},{"$ref":"#/$defs/levelPicture"},{"$ref":"#/$defs/polesPicture"}]};
const schema59 = {"title":"PathPicture","description":"Paths of β = (β₁, β₂) in the plane, from their start.","type":"object","additionalProperties":false,"required":["kind","yours","right"],"properties":{"kind":{"description":"Paths in the plane.","const":"path"},"yours":{"$ref":"#/$defs/curve"},"right":{"$ref":"#/$defs/curve"},"landscape":{"$ref":"#/$defs/landscape"}}};
const schema60 = {"title":"Curve","description":"The points in order; longer curves keep every n-th point and the last.","type":"array","maxItems":128,"items":{"$ref":"#/$defs/picturePoint"}};
const schema61 = {"title":"PicturePoint","description":"A point (x, y).","type":"array","minItems":2,"maxItems":2,"items":{"$ref":"#/$defs/pictureNumber"}};
const schema62 = {"title":"PictureNumber","description":"A number with five significant digits; those that JSON cannot represent are strings.","oneOf":[{"description":"Without unit, finite.","type":"number"},{"enum":["NaN","Infinity","-Infinity"]}]};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 2){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs3 = errors;
let valid3 = false;
let passing0 = null;
const _errs4 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/pictureNumber/oneOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema62.oneOf[0].type,parentSchema:schema62.oneOf[0],data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs6 = errors;
if(!(((data0 === "NaN") || (data0 === "Infinity")) || (data0 === "-Infinity"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/pictureNumber/oneOf/1/enum",keyword:"enum",params:{allowedValues: schema62.oneOf[1].enum},message:"must be equal to one of the allowed values",schema:schema62.oneOf[1].enum,parentSchema:schema62.oneOf[1],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/pictureNumber/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema62.oneOf,parentSchema:schema62,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 128){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 128},message:"must NOT have more than 128 items",schema:128,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate35(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema63 = {"title":"Landscape","description":"A loss of two parameters, L(β) = p₁(β₁) + p₂(β₂), and its stationary points.","type":"object","additionalProperties":false,"required":["polynomials","points"],"properties":{"polynomials":{"description":"The coefficients of p₁ and p₂, constant first.","type":"array","minItems":2,"maxItems":2,"items":{"type":"array","maxItems":16,"items":{"description":"Without unit, finite.","type":"number"}}},"points":{"description":"The stationary points of the loss.","type":"array","maxItems":32,"items":{"$ref":"#/$defs/landmark"}}}};
const schema64 = {"title":"Landmark","description":"A stationary point and its name.","type":"object","additionalProperties":false,"required":["name","kind","beta"],"properties":{"name":{"description":"The name that people use, such as minimum 1.","type":"string","minLength":1,"maxLength":40},"kind":{"description":"The kind, according to the second derivatives.","enum":["minimum","maximum","saddle"]},"beta":{"description":"The point (β₁, β₂).","type":"array","minItems":2,"maxItems":2,"items":{"description":"Without unit, finite.","type":"number"}}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.polynomials === undefined) || (!(func0.call(data, "polynomials")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "polynomials"},message:"must have required property '"+"polynomials"+"'",schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.points === undefined) || (!(func0.call(data, "points")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "points"},message:"must have required property '"+"points"+"'",schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "polynomials") || (key0 === "points"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.polynomials !== undefined && func0.call(data, "polynomials")){
let data0 = data.polynomials;
if(Array.isArray(data0)){
if(data0.length > 2){
const err3 = {instancePath:instancePath+"/polynomials",schemaPath:"#/properties/polynomials/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema63.properties.polynomials,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 2){
const err4 = {instancePath:instancePath+"/polynomials",schemaPath:"#/properties/polynomials/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema63.properties.polynomials,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(Array.isArray(data1)){
if(data1.length > 16){
const err5 = {instancePath:instancePath+"/polynomials/" + i0,schemaPath:"#/properties/polynomials/items/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items",schema:16,parentSchema:schema63.properties.polynomials.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
let data2 = data1[i1];
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/polynomials/" + i0+"/" + i1,schemaPath:"#/properties/polynomials/items/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema63.properties.polynomials.items.items.type,parentSchema:schema63.properties.polynomials.items.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/polynomials/" + i0,schemaPath:"#/properties/polynomials/items/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.polynomials.items.type,parentSchema:schema63.properties.polynomials.items,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/polynomials",schemaPath:"#/properties/polynomials/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.polynomials.type,parentSchema:schema63.properties.polynomials,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.points !== undefined && func0.call(data, "points")){
let data3 = data.points;
if(Array.isArray(data3)){
if(data3.length > 32){
const err9 = {instancePath:instancePath+"/points",schemaPath:"#/properties/points/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items",schema:32,parentSchema:schema63.properties.points,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len2 = data3.length;
for(let i2=0; i2<len2; i2++){
let data4 = data3[i2];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.name === undefined) || (!(func0.call(data4, "name")))){
const err10 = {instancePath:instancePath+"/points/" + i2,schemaPath:"#/$defs/landmark/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema64.required,parentSchema:schema64,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data4.kind === undefined) || (!(func0.call(data4, "kind")))){
const err11 = {instancePath:instancePath+"/points/" + i2,schemaPath:"#/$defs/landmark/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema64.required,parentSchema:schema64,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data4.beta === undefined) || (!(func0.call(data4, "beta")))){
const err12 = {instancePath:instancePath+"/points/" + i2,schemaPath:"#/$defs/landmark/required",keyword:"required",params:{missingProperty: "beta"},message:"must have required property '"+"beta"+"'",schema:schema64.required,parentSchema:schema64,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 of Object.keys(data4)){
if(!(((key1 === "name") || (key1 === "kind")) || (key1 === "beta"))){
const err13 = {instancePath:instancePath+"/points/" + i2,schemaPath:"#/$defs/landmark/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema64,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.name !== undefined && func0.call(data4, "name")){
let data5 = data4.name;
if(typeof data5 === "string"){
if(func73(data5) > 40){
const err14 = {instancePath:instancePath+"/points/" + i2+"/name",schemaPath:"#/$defs/landmark/properties/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema64.properties.name,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func73(data5) < 1){
const err15 = {instancePath:instancePath+"/points/" + i2+"/name",schemaPath:"#/$defs/landmark/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema64.properties.name,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/points/" + i2+"/name",schemaPath:"#/$defs/landmark/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.name.type,parentSchema:schema64.properties.name,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.kind !== undefined && func0.call(data4, "kind")){
let data6 = data4.kind;
if(!(((data6 === "minimum") || (data6 === "maximum")) || (data6 === "saddle"))){
const err17 = {instancePath:instancePath+"/points/" + i2+"/kind",schemaPath:"#/$defs/landmark/properties/kind/enum",keyword:"enum",params:{allowedValues: schema64.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema64.properties.kind.enum,parentSchema:schema64.properties.kind,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.beta !== undefined && func0.call(data4, "beta")){
let data7 = data4.beta;
if(Array.isArray(data7)){
if(data7.length > 2){
const err18 = {instancePath:instancePath+"/points/" + i2+"/beta",schemaPath:"#/$defs/landmark/properties/beta/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema64.properties.beta,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7.length < 2){
const err19 = {instancePath:instancePath+"/points/" + i2+"/beta",schemaPath:"#/$defs/landmark/properties/beta/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema64.properties.beta,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
let data8 = data7[i3];
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err20 = {instancePath:instancePath+"/points/" + i2+"/beta/" + i3,schemaPath:"#/$defs/landmark/properties/beta/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema64.properties.beta.items.type,parentSchema:schema64.properties.beta.items,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/points/" + i2+"/beta",schemaPath:"#/$defs/landmark/properties/beta/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema64.properties.beta.type,parentSchema:schema64.properties.beta,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/points/" + i2,schemaPath:"#/$defs/landmark/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema64.type,parentSchema:schema64,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/points",schemaPath:"#/properties/points/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.points.type,parentSchema:schema63.properties.points,data:data3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.yours === undefined) || (!(func0.call(data, "yours")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "yours"},message:"must have required property '"+"yours"+"'",schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.right === undefined) || (!(func0.call(data, "right")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "right"},message:"must have required property '"+"right"+"'",schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "kind") || (key0 === "yours")) || (key0 === "right")) || (key0 === "landscape"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data0 = data.kind;
if("path" !== data0){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "path"},message:"must be equal to constant",schema:"path",parentSchema:schema59.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.yours !== undefined && func0.call(data, "yours")){
if(!(validate34(data.yours, {instancePath:instancePath+"/yours",parentData:data,parentDataProperty:"yours",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.right !== undefined && func0.call(data, "right")){
if(!(validate34(data.right, {instancePath:instancePath+"/right",parentData:data,parentDataProperty:"right",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.landscape !== undefined && func0.call(data, "landscape")){
if(!(validate39(data.landscape, {instancePath:instancePath+"/landscape",parentData:data,parentDataProperty:"landscape",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema65 = {"title":"SignalPicture","description":"Sequences, as points (k, value).","type":"object","additionalProperties":false,"required":["kind","symbol","yours","right"],"properties":{"kind":{"description":"Sequences.","const":"signal"},"symbol":{"description":"The symbol of the values, such as y[k] or β₁.","type":"string","minLength":1,"maxLength":40},"yours":{"$ref":"#/$defs/curve"},"right":{"$ref":"#/$defs/curve"}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.symbol === undefined) || (!(func0.call(data, "symbol")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'",schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.yours === undefined) || (!(func0.call(data, "yours")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "yours"},message:"must have required property '"+"yours"+"'",schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.right === undefined) || (!(func0.call(data, "right")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "right"},message:"must have required property '"+"right"+"'",schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "kind") || (key0 === "symbol")) || (key0 === "yours")) || (key0 === "right"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data0 = data.kind;
if("signal" !== data0){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "signal"},message:"must be equal to constant",schema:"signal",parentSchema:schema65.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.symbol !== undefined && func0.call(data, "symbol")){
let data1 = data.symbol;
if(typeof data1 === "string"){
if(func73(data1) > 40){
const err6 = {instancePath:instancePath+"/symbol",schemaPath:"#/properties/symbol/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema65.properties.symbol,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func73(data1) < 1){
const err7 = {instancePath:instancePath+"/symbol",schemaPath:"#/properties/symbol/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema65.properties.symbol,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/symbol",schemaPath:"#/properties/symbol/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.properties.symbol.type,parentSchema:schema65.properties.symbol,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.yours !== undefined && func0.call(data, "yours")){
if(!(validate34(data.yours, {instancePath:instancePath+"/yours",parentData:data,parentDataProperty:"yours",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.right !== undefined && func0.call(data, "right")){
if(!(validate34(data.right, {instancePath:instancePath+"/right",parentData:data,parentDataProperty:"right",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema66 = {"title":"LevelPicture","description":"Levels of frequency responses, as points (Ω in radians per sample, level in decibels).","type":"object","additionalProperties":false,"required":["kind","yours","right"],"properties":{"kind":{"description":"Levels of frequency responses.","const":"level"},"yours":{"$ref":"#/$defs/curve"},"right":{"$ref":"#/$defs/curve"}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.yours === undefined) || (!(func0.call(data, "yours")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "yours"},message:"must have required property '"+"yours"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.right === undefined) || (!(func0.call(data, "right")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "right"},message:"must have required property '"+"right"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "kind") || (key0 === "yours")) || (key0 === "right"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data0 = data.kind;
if("level" !== data0){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "level"},message:"must be equal to constant",schema:"level",parentSchema:schema66.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.yours !== undefined && func0.call(data, "yours")){
if(!(validate34(data.yours, {instancePath:instancePath+"/yours",parentData:data,parentDataProperty:"yours",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.right !== undefined && func0.call(data, "right")){
if(!(validate34(data.right, {instancePath:instancePath+"/right",parentData:data,parentDataProperty:"right",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema67 = {"title":"PolesPicture","description":"Poles and zeros in the z-plane, as points (Re z, Im z).","type":"object","additionalProperties":false,"required":["kind","yours","right"],"properties":{"kind":{"description":"Poles and zeros.","const":"poles"},"yours":{"$ref":"#/$defs/polesAndZeros"},"right":{"$ref":"#/$defs/polesAndZeros"}}};
const schema68 = {"title":"PolesAndZeros","description":"The poles and zeros of a filter or a loop.","type":"object","additionalProperties":false,"required":["poles","zeros"],"properties":{"poles":{"$ref":"#/$defs/curve"},"zeros":{"$ref":"#/$defs/curve"}}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.poles === undefined) || (!(func0.call(data, "poles")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "poles"},message:"must have required property '"+"poles"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.zeros === undefined) || (!(func0.call(data, "zeros")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "zeros"},message:"must have required property '"+"zeros"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "poles") || (key0 === "zeros"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.poles !== undefined && func0.call(data, "poles")){
if(!(validate34(data.poles, {instancePath:instancePath+"/poles",parentData:data,parentDataProperty:"poles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.zeros !== undefined && func0.call(data, "zeros")){
if(!(validate34(data.zeros, {instancePath:instancePath+"/zeros",parentData:data,parentDataProperty:"zeros",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.yours === undefined) || (!(func0.call(data, "yours")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "yours"},message:"must have required property '"+"yours"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.right === undefined) || (!(func0.call(data, "right")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "right"},message:"must have required property '"+"right"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "kind") || (key0 === "yours")) || (key0 === "right"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data0 = data.kind;
if("poles" !== data0){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "poles"},message:"must be equal to constant",schema:"poles",parentSchema:schema67.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.yours !== undefined && func0.call(data, "yours")){
if(!(validate51(data.yours, {instancePath:instancePath+"/yours",parentData:data,parentDataProperty:"yours",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.right !== undefined && func0.call(data, "right")){
if(!(validate51(data.right, {instancePath:instancePath+"/right",parentData:data,parentDataProperty:"right",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate33(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs2 = errors;
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
const _errs3 = errors;
if(!(validate46(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
const _errs4 = errors;
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
if(props0 !== true){
props0 = true;
}
}
}
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema58.oneOf,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate32.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate32.evaluated = {"dynamicProps":true,"dynamicItems":false};

const pattern14 = new RegExp("^(?:special [0-9]+:)?[0-9]+(?::[0-9]+)*$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.points === undefined) || (!(func0.call(data, "points")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "points"},message:"must have required property '"+"points"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.maxPoints === undefined) || (!(func0.call(data, "maxPoints")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "maxPoints"},message:"must have required property '"+"maxPoints"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.outcome === undefined) || (!(func0.call(data, "outcome")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema54.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(func73(data0) < 1){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema54.properties.id,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.id.type,parentSchema:schema54.properties.id,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data1 = data.title;
if(typeof data1 === "string"){
if(func73(data1) < 1){
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema54.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.title.type,parentSchema:schema54.properties.title,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.points !== undefined && func0.call(data, "points")){
let data2 = data.points;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/points",schemaPath:"#/$defs/points/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema42,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/points",schemaPath:"#/$defs/points/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema42,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/points",schemaPath:"#/$defs/points/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema42.type,parentSchema:schema42,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.maxPoints !== undefined && func0.call(data, "maxPoints")){
let data3 = data.maxPoints;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/maxPoints",schemaPath:"#/$defs/points/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema42,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/maxPoints",schemaPath:"#/$defs/points/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema42,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/maxPoints",schemaPath:"#/$defs/points/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema42.type,parentSchema:schema42,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.outcome !== undefined && func0.call(data, "outcome")){
let data4 = data.outcome;
if(!(((((((data4 === "passed") || (data4 === "failed")) || (data4 === "threw")) || (data4 === "limit")) || (data4 === "blocked")) || (data4 === "later")) || (data4 === "harness-error"))){
const err15 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema54.properties.outcome.enum},message:"must be equal to one of the allowed values",schema:schema54.properties.outcome.enum,parentSchema:schema54.properties.outcome,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.message !== undefined && func0.call(data, "message")){
let data5 = data.message;
if(typeof data5 !== "string"){
const err16 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.message.type,parentSchema:schema54.properties.message,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.hint !== undefined && func0.call(data, "hint")){
let data6 = data.hint;
if(typeof data6 !== "string"){
const err17 = {instancePath:instancePath+"/hint",schemaPath:"#/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.hint.type,parentSchema:schema54.properties.hint,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.position !== undefined && func0.call(data, "position")){
let data7 = data.position;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.file === undefined) || (!(func0.call(data7, "file")))){
const err18 = {instancePath:instancePath+"/position",schemaPath:"#/$defs/position/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema52.required,parentSchema:schema52,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((data7.line === undefined) || (!(func0.call(data7, "line")))){
const err19 = {instancePath:instancePath+"/position",schemaPath:"#/$defs/position/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'",schema:schema52.required,parentSchema:schema52,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((data7.column === undefined) || (!(func0.call(data7, "column")))){
const err20 = {instancePath:instancePath+"/position",schemaPath:"#/$defs/position/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'",schema:schema52.required,parentSchema:schema52,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 of Object.keys(data7)){
if(!(((key1 === "file") || (key1 === "line")) || (key1 === "column"))){
const err21 = {instancePath:instancePath+"/position",schemaPath:"#/$defs/position/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.file !== undefined && func0.call(data7, "file")){
let data8 = data7.file;
if(typeof data8 === "string"){
if(func73(data8) < 1){
const err22 = {instancePath:instancePath+"/position/file",schemaPath:"#/$defs/position/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema52.properties.file,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/position/file",schemaPath:"#/$defs/position/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.file.type,parentSchema:schema52.properties.file,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.line !== undefined && func0.call(data7, "line")){
let data9 = data7.line;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err24 = {instancePath:instancePath+"/position/line",schemaPath:"#/$defs/position/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema52.properties.line.type,parentSchema:schema52.properties.line,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err25 = {instancePath:instancePath+"/position/line",schemaPath:"#/$defs/position/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema52.properties.line,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data7.column !== undefined && func0.call(data7, "column")){
let data10 = data7.column;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err26 = {instancePath:instancePath+"/position/column",schemaPath:"#/$defs/position/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema52.properties.column.type,parentSchema:schema52.properties.column,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err27 = {instancePath:instancePath+"/position/column",schemaPath:"#/$defs/position/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema52.properties.column,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/position",schemaPath:"#/$defs/position/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.counterexample !== undefined && func0.call(data, "counterexample")){
let data11 = data.counterexample;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
}
else {
const err29 = {instancePath:instancePath+"/counterexample",schemaPath:"#/properties/counterexample/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.properties.counterexample.type,parentSchema:schema54.properties.counterexample,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.picture !== undefined && func0.call(data, "picture")){
if(!(validate32(data.picture, {instancePath:instancePath+"/picture",parentData:data,parentDataProperty:"picture",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.replay !== undefined && func0.call(data, "replay")){
let data13 = data.replay;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if((data13.seed === undefined) || (!(func0.call(data13, "seed")))){
const err30 = {instancePath:instancePath+"/replay",schemaPath:"#/$defs/replay/required",keyword:"required",params:{missingProperty: "seed"},message:"must have required property '"+"seed"+"'",schema:schema69.required,parentSchema:schema69,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key2 of Object.keys(data13)){
if(!((key2 === "seed") || (key2 === "path"))){
const err31 = {instancePath:instancePath+"/replay",schemaPath:"#/$defs/replay/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema69,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data13.seed !== undefined && func0.call(data13, "seed")){
let data14 = data13.seed;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err32 = {instancePath:instancePath+"/replay/seed",schemaPath:"#/$defs/replay/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema69.properties.seed.type,parentSchema:schema69.properties.seed,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
const err33 = {instancePath:instancePath+"/replay/seed",schemaPath:"#/$defs/replay/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema69.properties.seed,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data14 < -9007199254740991 || isNaN(data14)){
const err34 = {instancePath:instancePath+"/replay/seed",schemaPath:"#/$defs/replay/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991},message:"must be >= -9007199254740991",schema:-9007199254740991,parentSchema:schema69.properties.seed,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data13.path !== undefined && func0.call(data13, "path")){
let data15 = data13.path;
if(typeof data15 === "string"){
if(!pattern14.test(data15)){
const err35 = {instancePath:instancePath+"/replay/path",schemaPath:"#/$defs/replay/properties/path/pattern",keyword:"pattern",params:{pattern: "^(?:special [0-9]+:)?[0-9]+(?::[0-9]+)*$"},message:"must match pattern \""+"^(?:special [0-9]+:)?[0-9]+(?::[0-9]+)*$"+"\"",schema:"^(?:special [0-9]+:)?[0-9]+(?::[0-9]+)*$",parentSchema:schema69.properties.path,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/replay/path",schemaPath:"#/$defs/replay/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.path.type,parentSchema:schema69.properties.path,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/replay",schemaPath:"#/$defs/replay/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema69.type,parentSchema:schema69,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.call !== undefined && func0.call(data, "call")){
let data16 = data.call;
if(typeof data16 === "string"){
if(func73(data16) < 1){
const err38 = {instancePath:instancePath+"/call",schemaPath:"#/properties/call/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema54.properties.call,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/call",schemaPath:"#/properties/call/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.call.type,parentSchema:schema54.properties.call,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.printed !== undefined && func0.call(data, "printed")){
let data17 = data.printed;
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
if(typeof data18 !== "string"){
const err40 = {instancePath:instancePath+"/printed/" + i0,schemaPath:"#/properties/printed/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.printed.items.type,parentSchema:schema54.properties.printed.items,data:data18};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/printed",schemaPath:"#/properties/printed/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema54.properties.printed.type,parentSchema:schema54.properties.printed,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.memory !== undefined && func0.call(data, "memory")){
let data19 = data.memory;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if((data19.call === undefined) || (!(func0.call(data19, "call")))){
const err42 = {instancePath:instancePath+"/memory",schemaPath:"#/$defs/memory/required",keyword:"required",params:{missingProperty: "call"},message:"must have required property '"+"call"+"'",schema:schema70.required,parentSchema:schema70,data:data19};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((data19.differs === undefined) || (!(func0.call(data19, "differs")))){
const err43 = {instancePath:instancePath+"/memory",schemaPath:"#/$defs/memory/required",keyword:"required",params:{missingProperty: "differs"},message:"must have required property '"+"differs"+"'",schema:schema70.required,parentSchema:schema70,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((data19.here === undefined) || (!(func0.call(data19, "here")))){
const err44 = {instancePath:instancePath+"/memory",schemaPath:"#/$defs/memory/required",keyword:"required",params:{missingProperty: "here"},message:"must have required property '"+"here"+"'",schema:schema70.required,parentSchema:schema70,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((data19.alone === undefined) || (!(func0.call(data19, "alone")))){
const err45 = {instancePath:instancePath+"/memory",schemaPath:"#/$defs/memory/required",keyword:"required",params:{missingProperty: "alone"},message:"must have required property '"+"alone"+"'",schema:schema70.required,parentSchema:schema70,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key3 of Object.keys(data19)){
if(!(((((key3 === "call") || (key3 === "differs")) || (key3 === "here")) || (key3 === "alone")) || (key3 === "after"))){
const err46 = {instancePath:instancePath+"/memory",schemaPath:"#/$defs/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema70,data:data19};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data19.call !== undefined && func0.call(data19, "call")){
let data20 = data19.call;
if(typeof data20 === "string"){
if(func73(data20) < 1){
const err47 = {instancePath:instancePath+"/memory/call",schemaPath:"#/$defs/memory/properties/call/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema70.properties.call,data:data20};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/memory/call",schemaPath:"#/$defs/memory/properties/call/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema70.properties.call.type,parentSchema:schema70.properties.call,data:data20};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data19.differs !== undefined && func0.call(data19, "differs")){
let data21 = data19.differs;
if(!((data21 === "answer") || (data21 === "evaluations"))){
const err49 = {instancePath:instancePath+"/memory/differs",schemaPath:"#/$defs/memory/properties/differs/enum",keyword:"enum",params:{allowedValues: schema70.properties.differs.enum},message:"must be equal to one of the allowed values",schema:schema70.properties.differs.enum,parentSchema:schema70.properties.differs,data:data21};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data19.after !== undefined && func0.call(data19, "after")){
let data22 = data19.after;
if(typeof data22 === "string"){
if(func73(data22) < 1){
const err50 = {instancePath:instancePath+"/memory/after",schemaPath:"#/$defs/memory/properties/after/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema70.properties.after,data:data22};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/memory/after",schemaPath:"#/$defs/memory/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema70.properties.after.type,parentSchema:schema70.properties.after,data:data22};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/memory",schemaPath:"#/$defs/memory/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema70.type,parentSchema:schema70,data:data19};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.relation !== undefined && func0.call(data, "relation")){
let data23 = data.relation;
if(typeof data23 === "string"){
if(func73(data23) < 1){
const err53 = {instancePath:instancePath+"/relation",schemaPath:"#/properties/relation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema54.properties.relation,data:data23};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/relation",schemaPath:"#/properties/relation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.relation.type,parentSchema:schema54.properties.relation,data:data23};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.where !== undefined && func0.call(data, "where")){
let data24 = data.where;
if(typeof data24 === "string"){
if(func73(data24) < 1){
const err55 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema54.properties.where,data:data24};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.where.type,parentSchema:schema54.properties.where,data:data24};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.diagnosis !== undefined && func0.call(data, "diagnosis")){
let data25 = data.diagnosis;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if((data25.misconception === undefined) || (!(func0.call(data25, "misconception")))){
const err57 = {instancePath:instancePath+"/diagnosis",schemaPath:"#/$defs/diagnosis/required",keyword:"required",params:{missingProperty: "misconception"},message:"must have required property '"+"misconception"+"'",schema:schema71.required,parentSchema:schema71,data:data25};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((data25.message === undefined) || (!(func0.call(data25, "message")))){
const err58 = {instancePath:instancePath+"/diagnosis",schemaPath:"#/$defs/diagnosis/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema71.required,parentSchema:schema71,data:data25};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
for(const key4 of Object.keys(data25)){
if(!((key4 === "misconception") || (key4 === "message"))){
const err59 = {instancePath:instancePath+"/diagnosis",schemaPath:"#/$defs/diagnosis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema71,data:data25};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data25.misconception !== undefined && func0.call(data25, "misconception")){
let data26 = data25.misconception;
if(typeof data26 === "string"){
if(func73(data26) < 1){
const err60 = {instancePath:instancePath+"/diagnosis/misconception",schemaPath:"#/$defs/diagnosis/properties/misconception/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema71.properties.misconception,data:data26};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/diagnosis/misconception",schemaPath:"#/$defs/diagnosis/properties/misconception/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.misconception.type,parentSchema:schema71.properties.misconception,data:data26};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data25.message !== undefined && func0.call(data25, "message")){
let data27 = data25.message;
if(typeof data27 === "string"){
if(func73(data27) < 1){
const err62 = {instancePath:instancePath+"/diagnosis/message",schemaPath:"#/$defs/diagnosis/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema71.properties.message,data:data27};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/diagnosis/message",schemaPath:"#/$defs/diagnosis/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.message.type,parentSchema:schema71.properties.message,data:data27};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/diagnosis",schemaPath:"#/$defs/diagnosis/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema71.type,parentSchema:schema71,data:data25};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.points === undefined) || (!(func0.call(data, "points")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "points"},message:"must have required property '"+"points"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.maxPoints === undefined) || (!(func0.call(data, "maxPoints")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "maxPoints"},message:"must have required property '"+"maxPoints"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.checks === undefined) || (!(func0.call(data, "checks")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checks"},message:"must have required property '"+"checks"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema47.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/exerciseId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}-[a-z0-9-]+$"},message:"must match pattern \""+"^[0-9]{2}-[a-z0-9-]+$"+"\"",schema:"^[0-9]{2}-[a-z0-9-]+$",parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/exerciseId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data1 = data.status;
if(!(((((data1 === "graded") || (data1 === "not-started")) || (data1 === "missing")) || (data1 === "harness-error")) || (data1 === "settled"))){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema47.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema47.properties.status.enum,parentSchema:schema47.properties.status,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.points !== undefined && func0.call(data, "points")){
let data2 = data.points;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/points",schemaPath:"#/$defs/points/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema42,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/points",schemaPath:"#/$defs/points/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema42,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/points",schemaPath:"#/$defs/points/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema42.type,parentSchema:schema42,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.maxPoints !== undefined && func0.call(data, "maxPoints")){
let data3 = data.maxPoints;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/maxPoints",schemaPath:"#/$defs/points/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema42,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/maxPoints",schemaPath:"#/$defs/points/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema42,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/maxPoints",schemaPath:"#/$defs/points/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema42.type,parentSchema:schema42,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data4 = data.source;
if(typeof data4 === "string"){
if(!pattern11.test(data4)){
const err15 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern: "^sha256-[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256-[0-9a-f]{64}$"+"\"",schema:"^sha256-[0-9a-f]{64}$",parentSchema:schema43,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.type,parentSchema:schema43,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.note !== undefined && func0.call(data, "note")){
let data5 = data.note;
if(typeof data5 === "string"){
if(func73(data5) < 1){
const err17 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema47.properties.note,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.note.type,parentSchema:schema47.properties.note,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.position !== undefined && func0.call(data, "position")){
let data6 = data.position;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.file === undefined) || (!(func0.call(data6, "file")))){
const err19 = {instancePath:instancePath+"/position",schemaPath:"#/$defs/position/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema52.required,parentSchema:schema52,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((data6.line === undefined) || (!(func0.call(data6, "line")))){
const err20 = {instancePath:instancePath+"/position",schemaPath:"#/$defs/position/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'",schema:schema52.required,parentSchema:schema52,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((data6.column === undefined) || (!(func0.call(data6, "column")))){
const err21 = {instancePath:instancePath+"/position",schemaPath:"#/$defs/position/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'",schema:schema52.required,parentSchema:schema52,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 of Object.keys(data6)){
if(!(((key1 === "file") || (key1 === "line")) || (key1 === "column"))){
const err22 = {instancePath:instancePath+"/position",schemaPath:"#/$defs/position/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.file !== undefined && func0.call(data6, "file")){
let data7 = data6.file;
if(typeof data7 === "string"){
if(func73(data7) < 1){
const err23 = {instancePath:instancePath+"/position/file",schemaPath:"#/$defs/position/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema52.properties.file,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/position/file",schemaPath:"#/$defs/position/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.file.type,parentSchema:schema52.properties.file,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.line !== undefined && func0.call(data6, "line")){
let data8 = data6.line;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err25 = {instancePath:instancePath+"/position/line",schemaPath:"#/$defs/position/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema52.properties.line.type,parentSchema:schema52.properties.line,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err26 = {instancePath:instancePath+"/position/line",schemaPath:"#/$defs/position/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema52.properties.line,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data6.column !== undefined && func0.call(data6, "column")){
let data9 = data6.column;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err27 = {instancePath:instancePath+"/position/column",schemaPath:"#/$defs/position/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema52.properties.column.type,parentSchema:schema52.properties.column,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err28 = {instancePath:instancePath+"/position/column",schemaPath:"#/$defs/position/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema52.properties.column,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
else {
const err29 = {instancePath:instancePath+"/position",schemaPath:"#/$defs/position/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data:data6};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.unfinished !== undefined && func0.call(data, "unfinished")){
let data10 = data.unfinished;
if(true !== data10){
const err30 = {instancePath:instancePath+"/unfinished",schemaPath:"#/properties/unfinished/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema47.properties.unfinished,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.settled !== undefined && func0.call(data, "settled")){
let data11 = data.settled;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.reason === undefined) || (!(func0.call(data11, "reason")))){
const err31 = {instancePath:instancePath+"/settled",schemaPath:"#/$defs/settled/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema53.required,parentSchema:schema53,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((data11.source === undefined) || (!(func0.call(data11, "source")))){
const err32 = {instancePath:instancePath+"/settled",schemaPath:"#/$defs/settled/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema53.required,parentSchema:schema53,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((data11.checks === undefined) || (!(func0.call(data11, "checks")))){
const err33 = {instancePath:instancePath+"/settled",schemaPath:"#/$defs/settled/required",keyword:"required",params:{missingProperty: "checks"},message:"must have required property '"+"checks"+"'",schema:schema53.required,parentSchema:schema53,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key2 of Object.keys(data11)){
if(!(((key2 === "reason") || (key2 === "source")) || (key2 === "checks"))){
const err34 = {instancePath:instancePath+"/settled",schemaPath:"#/$defs/settled/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data11.reason !== undefined && func0.call(data11, "reason")){
let data12 = data11.reason;
if(typeof data12 === "string"){
if(func73(data12) < 1){
const err35 = {instancePath:instancePath+"/settled/reason",schemaPath:"#/$defs/settled/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.reason,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/settled/reason",schemaPath:"#/$defs/settled/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.reason.type,parentSchema:schema53.properties.reason,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.source !== undefined && func0.call(data11, "source")){
let data13 = data11.source;
if(typeof data13 === "string"){
if(func73(data13) < 1){
const err37 = {instancePath:instancePath+"/settled/source",schemaPath:"#/$defs/settled/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.source,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/settled/source",schemaPath:"#/$defs/settled/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.source.type,parentSchema:schema53.properties.source,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data11.checks !== undefined && func0.call(data11, "checks")){
let data14 = data11.checks;
if(typeof data14 === "string"){
if(func73(data14) < 1){
const err39 = {instancePath:instancePath+"/settled/checks",schemaPath:"#/$defs/settled/properties/checks/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.checks,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/settled/checks",schemaPath:"#/$defs/settled/properties/checks/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.checks.type,parentSchema:schema53.properties.checks,data:data14};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/settled",schemaPath:"#/$defs/settled/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data:data11};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.console !== undefined && func0.call(data, "console")){
let data15 = data.console;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(typeof data16 !== "string"){
const err42 = {instancePath:instancePath+"/console/" + i0,schemaPath:"#/properties/console/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.console.items.type,parentSchema:schema47.properties.console.items,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/console",schemaPath:"#/properties/console/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema47.properties.console.type,parentSchema:schema47.properties.console,data:data15};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.checks !== undefined && func0.call(data, "checks")){
let data17 = data.checks;
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
if(!(validate31(data17[i1], {instancePath:instancePath+"/checks/" + i1,parentData:data17,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema47.properties.checks.type,parentSchema:schema47.properties.checks,data:data17};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.points === undefined) || (!(func0.call(data, "points")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "points"},message:"must have required property '"+"points"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.maxPoints === undefined) || (!(func0.call(data, "maxPoints")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "maxPoints"},message:"must have required property '"+"maxPoints"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.exercises === undefined) || (!(func0.call(data, "exercises")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exercises"},message:"must have required property '"+"exercises"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "id") || (key0 === "points")) || (key0 === "maxPoints")) || (key0 === "exercises"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(func73(data0) < 1){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema44.properties.id,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.id.type,parentSchema:schema44.properties.id,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.points !== undefined && func0.call(data, "points")){
let data1 = data.points;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/points",schemaPath:"#/$defs/points/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema42,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/points",schemaPath:"#/$defs/points/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema42,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/points",schemaPath:"#/$defs/points/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema42.type,parentSchema:schema42,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.maxPoints !== undefined && func0.call(data, "maxPoints")){
let data2 = data.maxPoints;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/maxPoints",schemaPath:"#/$defs/points/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema42,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/maxPoints",schemaPath:"#/$defs/points/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema42,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/maxPoints",schemaPath:"#/$defs/points/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema42.type,parentSchema:schema42,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.exercises !== undefined && func0.call(data, "exercises")){
let data3 = data.exercises;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate30(data3[i0], {instancePath:instancePath+"/exercises/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/exercises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema44.properties.exercises.type,parentSchema:schema44.properties.exercises,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.seed === undefined) || (!(func0.call(data, "seed")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seed"},message:"must have required property '"+"seed"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.exercises === undefined) || (!(func0.call(data, "exercises")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exercises"},message:"must have required property '"+"exercises"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.submissions === undefined) || (!(func0.call(data, "submissions")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "submissions"},message:"must have required property '"+"submissions"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "title") || (key0 === "seed")) || (key0 === "exercises")) || (key0 === "submissions"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data0 = data.title;
if(typeof data0 === "string"){
if(func73(data0) < 1){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.title,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.title.type,parentSchema:schema39.properties.title,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.seed !== undefined && func0.call(data, "seed")){
let data1 = data.seed;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema39.properties.seed.type,parentSchema:schema39.properties.seed,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema39.properties.seed,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < -9007199254740991 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991},message:"must be >= -9007199254740991",schema:-9007199254740991,parentSchema:schema39.properties.seed,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.exercises !== undefined && func0.call(data, "exercises")){
let data2 = data.exercises;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate27(data2[i0], {instancePath:instancePath+"/exercises/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/exercises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema39.properties.exercises.type,parentSchema:schema39.properties.exercises,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.submissions !== undefined && func0.call(data, "submissions")){
let data4 = data.submissions;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate29(data4[i1], {instancePath:instancePath+"/submissions/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/submissions",schemaPath:"#/properties/submissions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema39.properties.submissions.type,parentSchema:schema39.properties.submissions,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const journalValidator = validate61;
const schema72 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"JournalLine","description":"A line of journal.ndjson: one graded pair of a submission and an exercise. The last line of a complete run is {\"complete\":true} instead.","type":"object","additionalProperties":false,"required":["digest","submission","key","grade"],"properties":{"digest":{"description":"The SHA-256 hash, in base64url, of the text of the line after the comma that follows this member. It is the first member.","type":"string","pattern":"^[A-Za-z0-9_-]{43}$"},"submission":{"$ref":"grades.schema.json#/$defs/submission/properties/id"},"key":{"description":"The SHA-256 hash, in base64url, of everything that the grade depends on: source, exercise, harness and seed.","type":"string","minLength":1},"grade":{"$ref":"grades.schema.json#/$defs/exerciseGrade"},"files":{"description":"The texts of the files that were graded, by name; absent if none could be read.","type":"object","additionalProperties":{"type":"string"}}}};
const schema73 = {"description":"The name of the submission's folder.","type":"string","minLength":1};
const pattern15 = new RegExp("^[A-Za-z0-9_-]{43}$", "u");

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.points === undefined) || (!(func0.call(data, "points")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "points"},message:"must have required property '"+"points"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.maxPoints === undefined) || (!(func0.call(data, "maxPoints")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "maxPoints"},message:"must have required property '"+"maxPoints"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.checks === undefined) || (!(func0.call(data, "checks")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checks"},message:"must have required property '"+"checks"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema47.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/exerciseId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}-[a-z0-9-]+$"},message:"must match pattern \""+"^[0-9]{2}-[a-z0-9-]+$"+"\"",schema:"^[0-9]{2}-[a-z0-9-]+$",parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/exerciseId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data1 = data.status;
if(!(((((data1 === "graded") || (data1 === "not-started")) || (data1 === "missing")) || (data1 === "harness-error")) || (data1 === "settled"))){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema47.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema47.properties.status.enum,parentSchema:schema47.properties.status,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.points !== undefined && func0.call(data, "points")){
let data2 = data.points;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/points",schemaPath:"#/$defs/points/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema42,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/points",schemaPath:"#/$defs/points/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema42,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/points",schemaPath:"#/$defs/points/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema42.type,parentSchema:schema42,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.maxPoints !== undefined && func0.call(data, "maxPoints")){
let data3 = data.maxPoints;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/maxPoints",schemaPath:"#/$defs/points/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema42,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/maxPoints",schemaPath:"#/$defs/points/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema42,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/maxPoints",schemaPath:"#/$defs/points/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema42.type,parentSchema:schema42,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data4 = data.source;
if(typeof data4 === "string"){
if(!pattern11.test(data4)){
const err15 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern: "^sha256-[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256-[0-9a-f]{64}$"+"\"",schema:"^sha256-[0-9a-f]{64}$",parentSchema:schema43,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.type,parentSchema:schema43,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.note !== undefined && func0.call(data, "note")){
let data5 = data.note;
if(typeof data5 === "string"){
if(func73(data5) < 1){
const err17 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema47.properties.note,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.note.type,parentSchema:schema47.properties.note,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.position !== undefined && func0.call(data, "position")){
let data6 = data.position;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.file === undefined) || (!(func0.call(data6, "file")))){
const err19 = {instancePath:instancePath+"/position",schemaPath:"#/$defs/position/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema52.required,parentSchema:schema52,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((data6.line === undefined) || (!(func0.call(data6, "line")))){
const err20 = {instancePath:instancePath+"/position",schemaPath:"#/$defs/position/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'",schema:schema52.required,parentSchema:schema52,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((data6.column === undefined) || (!(func0.call(data6, "column")))){
const err21 = {instancePath:instancePath+"/position",schemaPath:"#/$defs/position/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'",schema:schema52.required,parentSchema:schema52,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 of Object.keys(data6)){
if(!(((key1 === "file") || (key1 === "line")) || (key1 === "column"))){
const err22 = {instancePath:instancePath+"/position",schemaPath:"#/$defs/position/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.file !== undefined && func0.call(data6, "file")){
let data7 = data6.file;
if(typeof data7 === "string"){
if(func73(data7) < 1){
const err23 = {instancePath:instancePath+"/position/file",schemaPath:"#/$defs/position/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema52.properties.file,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/position/file",schemaPath:"#/$defs/position/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.file.type,parentSchema:schema52.properties.file,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.line !== undefined && func0.call(data6, "line")){
let data8 = data6.line;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err25 = {instancePath:instancePath+"/position/line",schemaPath:"#/$defs/position/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema52.properties.line.type,parentSchema:schema52.properties.line,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err26 = {instancePath:instancePath+"/position/line",schemaPath:"#/$defs/position/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema52.properties.line,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data6.column !== undefined && func0.call(data6, "column")){
let data9 = data6.column;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err27 = {instancePath:instancePath+"/position/column",schemaPath:"#/$defs/position/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema52.properties.column.type,parentSchema:schema52.properties.column,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err28 = {instancePath:instancePath+"/position/column",schemaPath:"#/$defs/position/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema52.properties.column,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
else {
const err29 = {instancePath:instancePath+"/position",schemaPath:"#/$defs/position/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data:data6};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.unfinished !== undefined && func0.call(data, "unfinished")){
let data10 = data.unfinished;
if(true !== data10){
const err30 = {instancePath:instancePath+"/unfinished",schemaPath:"#/properties/unfinished/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema47.properties.unfinished,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.settled !== undefined && func0.call(data, "settled")){
let data11 = data.settled;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.reason === undefined) || (!(func0.call(data11, "reason")))){
const err31 = {instancePath:instancePath+"/settled",schemaPath:"#/$defs/settled/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema53.required,parentSchema:schema53,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((data11.source === undefined) || (!(func0.call(data11, "source")))){
const err32 = {instancePath:instancePath+"/settled",schemaPath:"#/$defs/settled/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema53.required,parentSchema:schema53,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((data11.checks === undefined) || (!(func0.call(data11, "checks")))){
const err33 = {instancePath:instancePath+"/settled",schemaPath:"#/$defs/settled/required",keyword:"required",params:{missingProperty: "checks"},message:"must have required property '"+"checks"+"'",schema:schema53.required,parentSchema:schema53,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key2 of Object.keys(data11)){
if(!(((key2 === "reason") || (key2 === "source")) || (key2 === "checks"))){
const err34 = {instancePath:instancePath+"/settled",schemaPath:"#/$defs/settled/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data11.reason !== undefined && func0.call(data11, "reason")){
let data12 = data11.reason;
if(typeof data12 === "string"){
if(func73(data12) < 1){
const err35 = {instancePath:instancePath+"/settled/reason",schemaPath:"#/$defs/settled/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.reason,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/settled/reason",schemaPath:"#/$defs/settled/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.reason.type,parentSchema:schema53.properties.reason,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.source !== undefined && func0.call(data11, "source")){
let data13 = data11.source;
if(typeof data13 === "string"){
if(func73(data13) < 1){
const err37 = {instancePath:instancePath+"/settled/source",schemaPath:"#/$defs/settled/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.source,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/settled/source",schemaPath:"#/$defs/settled/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.source.type,parentSchema:schema53.properties.source,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data11.checks !== undefined && func0.call(data11, "checks")){
let data14 = data11.checks;
if(typeof data14 === "string"){
if(func73(data14) < 1){
const err39 = {instancePath:instancePath+"/settled/checks",schemaPath:"#/$defs/settled/properties/checks/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.checks,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/settled/checks",schemaPath:"#/$defs/settled/properties/checks/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.checks.type,parentSchema:schema53.properties.checks,data:data14};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/settled",schemaPath:"#/$defs/settled/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data:data11};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.console !== undefined && func0.call(data, "console")){
let data15 = data.console;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(typeof data16 !== "string"){
const err42 = {instancePath:instancePath+"/console/" + i0,schemaPath:"#/properties/console/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.console.items.type,parentSchema:schema47.properties.console.items,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/console",schemaPath:"#/properties/console/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema47.properties.console.type,parentSchema:schema47.properties.console,data:data15};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.checks !== undefined && func0.call(data, "checks")){
let data17 = data.checks;
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
if(!(validate31(data17[i1], {instancePath:instancePath+"/checks/" + i1,parentData:data17,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema47.properties.checks.type,parentSchema:schema47.properties.checks,data:data17};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.digest === undefined) || (!(func0.call(data, "digest")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'",schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.submission === undefined) || (!(func0.call(data, "submission")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "submission"},message:"must have required property '"+"submission"+"'",schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.key === undefined) || (!(func0.call(data, "key")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.grade === undefined) || (!(func0.call(data, "grade")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "grade"},message:"must have required property '"+"grade"+"'",schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "digest") || (key0 === "submission")) || (key0 === "key")) || (key0 === "grade")) || (key0 === "files"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.digest !== undefined && func0.call(data, "digest")){
let data0 = data.digest;
if(typeof data0 === "string"){
if(!pattern15.test(data0)){
const err5 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{43}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{43}$"+"\"",schema:"^[A-Za-z0-9_-]{43}$",parentSchema:schema72.properties.digest,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema72.properties.digest.type,parentSchema:schema72.properties.digest,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.submission !== undefined && func0.call(data, "submission")){
let data1 = data.submission;
if(typeof data1 === "string"){
if(func73(data1) < 1){
const err7 = {instancePath:instancePath+"/submission",schemaPath:"grades.schema.json#/$defs/submission/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema73,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/submission",schemaPath:"grades.schema.json#/$defs/submission/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.type,parentSchema:schema73,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.key !== undefined && func0.call(data, "key")){
let data2 = data.key;
if(typeof data2 === "string"){
if(func73(data2) < 1){
const err9 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema72.properties.key,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema72.properties.key.type,parentSchema:schema72.properties.key,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.grade !== undefined && func0.call(data, "grade")){
if(!(validate62(data.grade, {instancePath:instancePath+"/grade",parentData:data,parentDataProperty:"grade",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.files !== undefined && func0.call(data, "files")){
let data4 = data.files;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 of Object.keys(data4)){
let data5 = data4[key1];
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/files/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema72.properties.files.additionalProperties.type,parentSchema:schema72.properties.files.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema72.properties.files.type,parentSchema:schema72.properties.files,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema72.type,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const shardValidator = validate65;
const schema81 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"ShardFile","description":"shard.json: what a shard has graded. merge joins shards whose descriptions agree.","type":"object","additionalProperties":false,"required":["shard","seed","harness","exercises","submissions"],"properties":{"shard":{"description":"Which part of the class it is.","type":"object","additionalProperties":false,"required":["index","of"],"properties":{"index":{"description":"From 1 to the number of shards.","type":"integer","minimum":1},"of":{"description":"The number of shards.","type":"integer","minimum":1}}},"title":{"$ref":"grades.schema.json#/properties/title"},"seed":{"$ref":"grades.schema.json#/properties/seed"},"harness":{"description":"A hash of the harness and its libraries.","type":"string","minLength":1},"exercises":{"$ref":"grades.schema.json#/properties/exercises"},"submissions":{"description":"The ids of all submissions of the class, sorted.","type":"array","items":{"$ref":"grades.schema.json#/$defs/submission/properties/id"}},"students":{"$ref":"students.schema.json#/properties/students"}}};
const schema82 = {"description":"The name of the course; absent if course.json gives none.","type":"string","minLength":1};
const schema83 = {"description":"The seed from which the inputs of all checks are generated; without unit, whole, |seed| ≤ 2⁵³ − 1.","type":"integer","minimum":-9007199254740991,"maximum":9007199254740991};
const schema84 = {"description":"The exercises that were graded, in the order of the course: that of course.json, otherwise sorted by id.","type":"array","items":{"$ref":"#/$defs/exercise"}};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate27(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema84.type,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema88 = {"type":"array","items":{"$ref":"#/$defs/student"}};
const schema87 = {"title":"Student","type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"description":"The name of the submission's folder.","type":"string","minLength":1},"name":{"type":"string","minLength":1},"section":{"description":"A section of the course, or groups in Moodle.","type":"string","minLength":1},"late":{"description":"The submission came after the deadline. It costs no points here.","type":"boolean"},"attempt":{"description":"Which attempt was graded, from 1.","type":"integer","minimum":1},"email":{"type":"string","minLength":1},"idNumber":{"description":"Moodle's ID number.","type":"string","minLength":1},"sisId":{"description":"Canvas's SIS user ID.","type":"string","minLength":1},"login":{"description":"Canvas's SIS login ID, or a user name.","type":"string","minLength":1},"system":{"title":"System","description":"The system from which the submission came.","enum":["moodle","canvas"]},"kind":{"description":"Whose submission it is.","enum":["student","group","anonymous"]},"number":{"description":"Moodle's number of the participant or group; Canvas's id of the user.","type":"string","pattern":"^\\d+$"},"uploads":{"description":"The names that Canvas gave to what the student uploaded.","type":"array","items":{"title":"StudentUpload","type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":1},"exercise":{"description":"The exercise that it is the solution of; absent for archives.","type":"string"}}}}}};
const pattern18 = new RegExp("^\\d+$", "u");

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.id === undefined) || (!(func0.call(data0, "id")))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/student/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema87.required,parentSchema:schema87,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data0)){
if(!(func0.call(schema87.properties, key0))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/student/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema87,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.id !== undefined && func0.call(data0, "id")){
let data1 = data0.id;
if(typeof data1 === "string"){
if(func73(data1) < 1){
const err2 = {instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/$defs/student/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema87.properties.id,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/$defs/student/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.id.type,parentSchema:schema87.properties.id,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.name !== undefined && func0.call(data0, "name")){
let data2 = data0.name;
if(typeof data2 === "string"){
if(func73(data2) < 1){
const err4 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/$defs/student/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema87.properties.name,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/$defs/student/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.name.type,parentSchema:schema87.properties.name,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.section !== undefined && func0.call(data0, "section")){
let data3 = data0.section;
if(typeof data3 === "string"){
if(func73(data3) < 1){
const err6 = {instancePath:instancePath+"/" + i0+"/section",schemaPath:"#/$defs/student/properties/section/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema87.properties.section,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0+"/section",schemaPath:"#/$defs/student/properties/section/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.section.type,parentSchema:schema87.properties.section,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.late !== undefined && func0.call(data0, "late")){
let data4 = data0.late;
if(typeof data4 !== "boolean"){
const err8 = {instancePath:instancePath+"/" + i0+"/late",schemaPath:"#/$defs/student/properties/late/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema87.properties.late.type,parentSchema:schema87.properties.late,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.attempt !== undefined && func0.call(data0, "attempt")){
let data5 = data0.attempt;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err9 = {instancePath:instancePath+"/" + i0+"/attempt",schemaPath:"#/$defs/student/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema87.properties.attempt.type,parentSchema:schema87.properties.attempt,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err10 = {instancePath:instancePath+"/" + i0+"/attempt",schemaPath:"#/$defs/student/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema87.properties.attempt,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data0.email !== undefined && func0.call(data0, "email")){
let data6 = data0.email;
if(typeof data6 === "string"){
if(func73(data6) < 1){
const err11 = {instancePath:instancePath+"/" + i0+"/email",schemaPath:"#/$defs/student/properties/email/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema87.properties.email,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/" + i0+"/email",schemaPath:"#/$defs/student/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.email.type,parentSchema:schema87.properties.email,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.idNumber !== undefined && func0.call(data0, "idNumber")){
let data7 = data0.idNumber;
if(typeof data7 === "string"){
if(func73(data7) < 1){
const err13 = {instancePath:instancePath+"/" + i0+"/idNumber",schemaPath:"#/$defs/student/properties/idNumber/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema87.properties.idNumber,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/" + i0+"/idNumber",schemaPath:"#/$defs/student/properties/idNumber/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.idNumber.type,parentSchema:schema87.properties.idNumber,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.sisId !== undefined && func0.call(data0, "sisId")){
let data8 = data0.sisId;
if(typeof data8 === "string"){
if(func73(data8) < 1){
const err15 = {instancePath:instancePath+"/" + i0+"/sisId",schemaPath:"#/$defs/student/properties/sisId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema87.properties.sisId,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/" + i0+"/sisId",schemaPath:"#/$defs/student/properties/sisId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.sisId.type,parentSchema:schema87.properties.sisId,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data0.login !== undefined && func0.call(data0, "login")){
let data9 = data0.login;
if(typeof data9 === "string"){
if(func73(data9) < 1){
const err17 = {instancePath:instancePath+"/" + i0+"/login",schemaPath:"#/$defs/student/properties/login/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema87.properties.login,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/" + i0+"/login",schemaPath:"#/$defs/student/properties/login/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.login.type,parentSchema:schema87.properties.login,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data0.system !== undefined && func0.call(data0, "system")){
let data10 = data0.system;
if(!((data10 === "moodle") || (data10 === "canvas"))){
const err19 = {instancePath:instancePath+"/" + i0+"/system",schemaPath:"#/$defs/student/properties/system/enum",keyword:"enum",params:{allowedValues: schema87.properties.system.enum},message:"must be equal to one of the allowed values",schema:schema87.properties.system.enum,parentSchema:schema87.properties.system,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data0.kind !== undefined && func0.call(data0, "kind")){
let data11 = data0.kind;
if(!(((data11 === "student") || (data11 === "group")) || (data11 === "anonymous"))){
const err20 = {instancePath:instancePath+"/" + i0+"/kind",schemaPath:"#/$defs/student/properties/kind/enum",keyword:"enum",params:{allowedValues: schema87.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema87.properties.kind.enum,parentSchema:schema87.properties.kind,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data0.number !== undefined && func0.call(data0, "number")){
let data12 = data0.number;
if(typeof data12 === "string"){
if(!pattern18.test(data12)){
const err21 = {instancePath:instancePath+"/" + i0+"/number",schemaPath:"#/$defs/student/properties/number/pattern",keyword:"pattern",params:{pattern: "^\\d+$"},message:"must match pattern \""+"^\\d+$"+"\"",schema:"^\\d+$",parentSchema:schema87.properties.number,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/" + i0+"/number",schemaPath:"#/$defs/student/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.number.type,parentSchema:schema87.properties.number,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data0.uploads !== undefined && func0.call(data0, "uploads")){
let data13 = data0.uploads;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if((data14.name === undefined) || (!(func0.call(data14, "name")))){
const err23 = {instancePath:instancePath+"/" + i0+"/uploads/" + i1,schemaPath:"#/$defs/student/properties/uploads/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema87.properties.uploads.items.required,parentSchema:schema87.properties.uploads.items,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key1 of Object.keys(data14)){
if(!((key1 === "name") || (key1 === "exercise"))){
const err24 = {instancePath:instancePath+"/" + i0+"/uploads/" + i1,schemaPath:"#/$defs/student/properties/uploads/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema87.properties.uploads.items,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data14.name !== undefined && func0.call(data14, "name")){
let data15 = data14.name;
if(typeof data15 === "string"){
if(func73(data15) < 1){
const err25 = {instancePath:instancePath+"/" + i0+"/uploads/" + i1+"/name",schemaPath:"#/$defs/student/properties/uploads/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema87.properties.uploads.items.properties.name,data:data15};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/" + i0+"/uploads/" + i1+"/name",schemaPath:"#/$defs/student/properties/uploads/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.uploads.items.properties.name.type,parentSchema:schema87.properties.uploads.items.properties.name,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data14.exercise !== undefined && func0.call(data14, "exercise")){
let data16 = data14.exercise;
if(typeof data16 !== "string"){
const err27 = {instancePath:instancePath+"/" + i0+"/uploads/" + i1+"/exercise",schemaPath:"#/$defs/student/properties/uploads/items/properties/exercise/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.uploads.items.properties.exercise.type,parentSchema:schema87.properties.uploads.items.properties.exercise,data:data16};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/" + i0+"/uploads/" + i1,schemaPath:"#/$defs/student/properties/uploads/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema87.properties.uploads.items.type,parentSchema:schema87.properties.uploads.items,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/" + i0+"/uploads",schemaPath:"#/$defs/student/properties/uploads/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema87.properties.uploads.type,parentSchema:schema87.properties.uploads,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/student/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema87.type,parentSchema:schema87,data:data0};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema88.type,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.shard === undefined) || (!(func0.call(data, "shard")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shard"},message:"must have required property '"+"shard"+"'",schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.seed === undefined) || (!(func0.call(data, "seed")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seed"},message:"must have required property '"+"seed"+"'",schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.harness === undefined) || (!(func0.call(data, "harness")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "harness"},message:"must have required property '"+"harness"+"'",schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.exercises === undefined) || (!(func0.call(data, "exercises")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exercises"},message:"must have required property '"+"exercises"+"'",schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.submissions === undefined) || (!(func0.call(data, "submissions")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "submissions"},message:"must have required property '"+"submissions"+"'",schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "shard") || (key0 === "title")) || (key0 === "seed")) || (key0 === "harness")) || (key0 === "exercises")) || (key0 === "submissions")) || (key0 === "students"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.shard !== undefined && func0.call(data, "shard")){
let data0 = data.shard;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.index === undefined) || (!(func0.call(data0, "index")))){
const err6 = {instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/required",keyword:"required",params:{missingProperty: "index"},message:"must have required property '"+"index"+"'",schema:schema81.properties.shard.required,parentSchema:schema81.properties.shard,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data0.of === undefined) || (!(func0.call(data0, "of")))){
const err7 = {instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'",schema:schema81.properties.shard.required,parentSchema:schema81.properties.shard,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 of Object.keys(data0)){
if(!((key1 === "index") || (key1 === "of"))){
const err8 = {instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema81.properties.shard,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.index !== undefined && func0.call(data0, "index")){
let data1 = data0.index;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err9 = {instancePath:instancePath+"/shard/index",schemaPath:"#/properties/shard/properties/index/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema81.properties.shard.properties.index.type,parentSchema:schema81.properties.shard.properties.index,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/shard/index",schemaPath:"#/properties/shard/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema81.properties.shard.properties.index,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data0.of !== undefined && func0.call(data0, "of")){
let data2 = data0.of;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err11 = {instancePath:instancePath+"/shard/of",schemaPath:"#/properties/shard/properties/of/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema81.properties.shard.properties.of.type,parentSchema:schema81.properties.shard.properties.of,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/shard/of",schemaPath:"#/properties/shard/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema81.properties.shard.properties.of,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema81.properties.shard.type,parentSchema:schema81.properties.shard,data:data0};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data3 = data.title;
if(typeof data3 === "string"){
if(func73(data3) < 1){
const err14 = {instancePath:instancePath+"/title",schemaPath:"grades.schema.json#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema82,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/title",schemaPath:"grades.schema.json#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema82.type,parentSchema:schema82,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.seed !== undefined && func0.call(data, "seed")){
let data4 = data.seed;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err16 = {instancePath:instancePath+"/seed",schemaPath:"grades.schema.json#/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema83.type,parentSchema:schema83,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/seed",schemaPath:"grades.schema.json#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema83,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data4 < -9007199254740991 || isNaN(data4)){
const err18 = {instancePath:instancePath+"/seed",schemaPath:"grades.schema.json#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991},message:"must be >= -9007199254740991",schema:-9007199254740991,parentSchema:schema83,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.harness !== undefined && func0.call(data, "harness")){
let data5 = data.harness;
if(typeof data5 === "string"){
if(func73(data5) < 1){
const err19 = {instancePath:instancePath+"/harness",schemaPath:"#/properties/harness/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema81.properties.harness,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/harness",schemaPath:"#/properties/harness/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.harness.type,parentSchema:schema81.properties.harness,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.exercises !== undefined && func0.call(data, "exercises")){
if(!(validate66(data.exercises, {instancePath:instancePath+"/exercises",parentData:data,parentDataProperty:"exercises",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.submissions !== undefined && func0.call(data, "submissions")){
let data7 = data.submissions;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(func73(data8) < 1){
const err21 = {instancePath:instancePath+"/submissions/" + i0,schemaPath:"grades.schema.json#/$defs/submission/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema73,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/submissions/" + i0,schemaPath:"grades.schema.json#/$defs/submission/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.type,parentSchema:schema73,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/submissions",schemaPath:"#/properties/submissions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema81.properties.submissions.type,parentSchema:schema81.properties.submissions,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.students !== undefined && func0.call(data, "students")){
if(!(validate70(data.students, {instancePath:instancePath+"/students",parentData:data,parentDataProperty:"students",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema81.type,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const importValidator = validate72;
const schema90 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Import","description":"import.json in a class: what `npm run import` knows about its submissions and has written. Grading ignores it; feedback needs it.","type":"object","required":["submissions"],"additionalProperties":false,"properties":{"submissions":{"type":"array","items":{"$ref":"#/$defs/importedSubmission"}}},"$defs":{"importedSubmission":{"title":"ImportedSubmission","type":"object","required":["id","kind","uploads","files"],"additionalProperties":false,"properties":{"id":{"description":"The name of the submission's folder.","type":"string","minLength":1},"system":{"description":"The system that made the download.","enum":["moodle","canvas"]},"kind":{"description":"Whose it is.","enum":["student","group","anonymous"]},"name":{"description":"The name that the download gave.","type":"string"},"number":{"description":"Moodle's number of the participant or group; Canvas's id of the user.","type":"string","pattern":"^\\d+$"},"late":{"description":"The system marked the submission as late.","const":true},"uploads":{"description":"The names that Canvas gave to what the student uploaded. Canvas takes feedback under these names.","type":"array","items":{"title":"Upload","type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":1},"exercise":{"description":"The exercise that it is the solution of; absent for archives.","type":"string"}}}},"files":{"description":"What the import has written.","type":"array","items":{"title":"ImportedFile","type":"object","required":["place","hash"],"additionalProperties":false,"properties":{"place":{"description":"Its path in the submission.","type":"string","examples":["04-momentum/solution.ts"]},"hash":{"description":"The SHA-256 hash of its bytes.","type":"string","pattern":"^sha256-[0-9a-f]{64}$"}}}}}}}};
const schema91 = {"title":"ImportedSubmission","type":"object","required":["id","kind","uploads","files"],"additionalProperties":false,"properties":{"id":{"description":"The name of the submission's folder.","type":"string","minLength":1},"system":{"description":"The system that made the download.","enum":["moodle","canvas"]},"kind":{"description":"Whose it is.","enum":["student","group","anonymous"]},"name":{"description":"The name that the download gave.","type":"string"},"number":{"description":"Moodle's number of the participant or group; Canvas's id of the user.","type":"string","pattern":"^\\d+$"},"late":{"description":"The system marked the submission as late.","const":true},"uploads":{"description":"The names that Canvas gave to what the student uploaded. Canvas takes feedback under these names.","type":"array","items":{"title":"Upload","type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":1},"exercise":{"description":"The exercise that it is the solution of; absent for archives.","type":"string"}}}},"files":{"description":"What the import has written.","type":"array","items":{"title":"ImportedFile","type":"object","required":["place","hash"],"additionalProperties":false,"properties":{"place":{"description":"Its path in the submission.","type":"string","examples":["04-momentum/solution.ts"]},"hash":{"description":"The SHA-256 hash of its bytes.","type":"string","pattern":"^sha256-[0-9a-f]{64}$"}}}}}};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.submissions === undefined) || (!(func0.call(data, "submissions")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "submissions"},message:"must have required property '"+"submissions"+"'",schema:schema90.required,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "submissions")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.submissions !== undefined && func0.call(data, "submissions")){
let data0 = data.submissions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.id === undefined) || (!(func0.call(data1, "id")))){
const err2 = {instancePath:instancePath+"/submissions/" + i0,schemaPath:"#/$defs/importedSubmission/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema91.required,parentSchema:schema91,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data1.kind === undefined) || (!(func0.call(data1, "kind")))){
const err3 = {instancePath:instancePath+"/submissions/" + i0,schemaPath:"#/$defs/importedSubmission/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema91.required,parentSchema:schema91,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.uploads === undefined) || (!(func0.call(data1, "uploads")))){
const err4 = {instancePath:instancePath+"/submissions/" + i0,schemaPath:"#/$defs/importedSubmission/required",keyword:"required",params:{missingProperty: "uploads"},message:"must have required property '"+"uploads"+"'",schema:schema91.required,parentSchema:schema91,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data1.files === undefined) || (!(func0.call(data1, "files")))){
const err5 = {instancePath:instancePath+"/submissions/" + i0,schemaPath:"#/$defs/importedSubmission/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'",schema:schema91.required,parentSchema:schema91,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 of Object.keys(data1)){
if(!((((((((key1 === "id") || (key1 === "system")) || (key1 === "kind")) || (key1 === "name")) || (key1 === "number")) || (key1 === "late")) || (key1 === "uploads")) || (key1 === "files"))){
const err6 = {instancePath:instancePath+"/submissions/" + i0,schemaPath:"#/$defs/importedSubmission/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema91,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.id !== undefined && func0.call(data1, "id")){
let data2 = data1.id;
if(typeof data2 === "string"){
if(func73(data2) < 1){
const err7 = {instancePath:instancePath+"/submissions/" + i0+"/id",schemaPath:"#/$defs/importedSubmission/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema91.properties.id,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/submissions/" + i0+"/id",schemaPath:"#/$defs/importedSubmission/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.id.type,parentSchema:schema91.properties.id,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.system !== undefined && func0.call(data1, "system")){
let data3 = data1.system;
if(!((data3 === "moodle") || (data3 === "canvas"))){
const err9 = {instancePath:instancePath+"/submissions/" + i0+"/system",schemaPath:"#/$defs/importedSubmission/properties/system/enum",keyword:"enum",params:{allowedValues: schema91.properties.system.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.system.enum,parentSchema:schema91.properties.system,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.kind !== undefined && func0.call(data1, "kind")){
let data4 = data1.kind;
if(!(((data4 === "student") || (data4 === "group")) || (data4 === "anonymous"))){
const err10 = {instancePath:instancePath+"/submissions/" + i0+"/kind",schemaPath:"#/$defs/importedSubmission/properties/kind/enum",keyword:"enum",params:{allowedValues: schema91.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.kind.enum,parentSchema:schema91.properties.kind,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.name !== undefined && func0.call(data1, "name")){
let data5 = data1.name;
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/submissions/" + i0+"/name",schemaPath:"#/$defs/importedSubmission/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.name.type,parentSchema:schema91.properties.name,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.number !== undefined && func0.call(data1, "number")){
let data6 = data1.number;
if(typeof data6 === "string"){
if(!pattern18.test(data6)){
const err12 = {instancePath:instancePath+"/submissions/" + i0+"/number",schemaPath:"#/$defs/importedSubmission/properties/number/pattern",keyword:"pattern",params:{pattern: "^\\d+$"},message:"must match pattern \""+"^\\d+$"+"\"",schema:"^\\d+$",parentSchema:schema91.properties.number,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/submissions/" + i0+"/number",schemaPath:"#/$defs/importedSubmission/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.number.type,parentSchema:schema91.properties.number,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.late !== undefined && func0.call(data1, "late")){
let data7 = data1.late;
if(true !== data7){
const err14 = {instancePath:instancePath+"/submissions/" + i0+"/late",schemaPath:"#/$defs/importedSubmission/properties/late/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema91.properties.late,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.uploads !== undefined && func0.call(data1, "uploads")){
let data8 = data1.uploads;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.name === undefined) || (!(func0.call(data9, "name")))){
const err15 = {instancePath:instancePath+"/submissions/" + i0+"/uploads/" + i1,schemaPath:"#/$defs/importedSubmission/properties/uploads/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema91.properties.uploads.items.required,parentSchema:schema91.properties.uploads.items,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key2 of Object.keys(data9)){
if(!((key2 === "name") || (key2 === "exercise"))){
const err16 = {instancePath:instancePath+"/submissions/" + i0+"/uploads/" + i1,schemaPath:"#/$defs/importedSubmission/properties/uploads/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.uploads.items,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data9.name !== undefined && func0.call(data9, "name")){
let data10 = data9.name;
if(typeof data10 === "string"){
if(func73(data10) < 1){
const err17 = {instancePath:instancePath+"/submissions/" + i0+"/uploads/" + i1+"/name",schemaPath:"#/$defs/importedSubmission/properties/uploads/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema91.properties.uploads.items.properties.name,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/submissions/" + i0+"/uploads/" + i1+"/name",schemaPath:"#/$defs/importedSubmission/properties/uploads/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.uploads.items.properties.name.type,parentSchema:schema91.properties.uploads.items.properties.name,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data9.exercise !== undefined && func0.call(data9, "exercise")){
let data11 = data9.exercise;
if(typeof data11 !== "string"){
const err19 = {instancePath:instancePath+"/submissions/" + i0+"/uploads/" + i1+"/exercise",schemaPath:"#/$defs/importedSubmission/properties/uploads/items/properties/exercise/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.uploads.items.properties.exercise.type,parentSchema:schema91.properties.uploads.items.properties.exercise,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/submissions/" + i0+"/uploads/" + i1,schemaPath:"#/$defs/importedSubmission/properties/uploads/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.uploads.items.type,parentSchema:schema91.properties.uploads.items,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/submissions/" + i0+"/uploads",schemaPath:"#/$defs/importedSubmission/properties/uploads/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema91.properties.uploads.type,parentSchema:schema91.properties.uploads,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data1.files !== undefined && func0.call(data1, "files")){
let data12 = data1.files;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if((data13.place === undefined) || (!(func0.call(data13, "place")))){
const err22 = {instancePath:instancePath+"/submissions/" + i0+"/files/" + i2,schemaPath:"#/$defs/importedSubmission/properties/files/items/required",keyword:"required",params:{missingProperty: "place"},message:"must have required property '"+"place"+"'",schema:schema91.properties.files.items.required,parentSchema:schema91.properties.files.items,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((data13.hash === undefined) || (!(func0.call(data13, "hash")))){
const err23 = {instancePath:instancePath+"/submissions/" + i0+"/files/" + i2,schemaPath:"#/$defs/importedSubmission/properties/files/items/required",keyword:"required",params:{missingProperty: "hash"},message:"must have required property '"+"hash"+"'",schema:schema91.properties.files.items.required,parentSchema:schema91.properties.files.items,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key3 of Object.keys(data13)){
if(!((key3 === "place") || (key3 === "hash"))){
const err24 = {instancePath:instancePath+"/submissions/" + i0+"/files/" + i2,schemaPath:"#/$defs/importedSubmission/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema91.properties.files.items,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data13.place !== undefined && func0.call(data13, "place")){
let data14 = data13.place;
if(typeof data14 !== "string"){
const err25 = {instancePath:instancePath+"/submissions/" + i0+"/files/" + i2+"/place",schemaPath:"#/$defs/importedSubmission/properties/files/items/properties/place/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.files.items.properties.place.type,parentSchema:schema91.properties.files.items.properties.place,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data13.hash !== undefined && func0.call(data13, "hash")){
let data15 = data13.hash;
if(typeof data15 === "string"){
if(!pattern11.test(data15)){
const err26 = {instancePath:instancePath+"/submissions/" + i0+"/files/" + i2+"/hash",schemaPath:"#/$defs/importedSubmission/properties/files/items/properties/hash/pattern",keyword:"pattern",params:{pattern: "^sha256-[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256-[0-9a-f]{64}$"+"\"",schema:"^sha256-[0-9a-f]{64}$",parentSchema:schema91.properties.files.items.properties.hash,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/submissions/" + i0+"/files/" + i2+"/hash",schemaPath:"#/$defs/importedSubmission/properties/files/items/properties/hash/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.files.items.properties.hash.type,parentSchema:schema91.properties.files.items.properties.hash,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/submissions/" + i0+"/files/" + i2,schemaPath:"#/$defs/importedSubmission/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.properties.files.items.type,parentSchema:schema91.properties.files.items,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/submissions/" + i0+"/files",schemaPath:"#/$defs/importedSubmission/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema91.properties.files.type,parentSchema:schema91.properties.files,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/submissions/" + i0,schemaPath:"#/$defs/importedSubmission/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.type,parentSchema:schema91,data:data1};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/submissions",schemaPath:"#/properties/submissions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema90.properties.submissions.type,parentSchema:schema90.properties.submissions,data:data0};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema90.type,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const studentsValidator = validate69;
const schema86 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Students","description":"students.json among the results of a class: what the import and the roster say about the students. It decides no grade.","type":"object","required":["students"],"additionalProperties":false,"properties":{"students":{"type":"array","items":{"$ref":"#/$defs/student"}}},"$defs":{"student":{"title":"Student","type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"description":"The name of the submission's folder.","type":"string","minLength":1},"name":{"type":"string","minLength":1},"section":{"description":"A section of the course, or groups in Moodle.","type":"string","minLength":1},"late":{"description":"The submission came after the deadline. It costs no points here.","type":"boolean"},"attempt":{"description":"Which attempt was graded, from 1.","type":"integer","minimum":1},"email":{"type":"string","minLength":1},"idNumber":{"description":"Moodle's ID number.","type":"string","minLength":1},"sisId":{"description":"Canvas's SIS user ID.","type":"string","minLength":1},"login":{"description":"Canvas's SIS login ID, or a user name.","type":"string","minLength":1},"system":{"title":"System","description":"The system from which the submission came.","enum":["moodle","canvas"]},"kind":{"description":"Whose submission it is.","enum":["student","group","anonymous"]},"number":{"description":"Moodle's number of the participant or group; Canvas's id of the user.","type":"string","pattern":"^\\d+$"},"uploads":{"description":"The names that Canvas gave to what the student uploaded.","type":"array","items":{"title":"StudentUpload","type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":1},"exercise":{"description":"The exercise that it is the solution of; absent for archives.","type":"string"}}}}}}}};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.students === undefined) || (!(func0.call(data, "students")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "students"},message:"must have required property '"+"students"+"'",schema:schema86.required,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "students")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.students !== undefined && func0.call(data, "students")){
let data0 = data.students;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.id === undefined) || (!(func0.call(data1, "id")))){
const err2 = {instancePath:instancePath+"/students/" + i0,schemaPath:"#/$defs/student/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema87.required,parentSchema:schema87,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 of Object.keys(data1)){
if(!(func0.call(schema87.properties, key1))){
const err3 = {instancePath:instancePath+"/students/" + i0,schemaPath:"#/$defs/student/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema87,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.id !== undefined && func0.call(data1, "id")){
let data2 = data1.id;
if(typeof data2 === "string"){
if(func73(data2) < 1){
const err4 = {instancePath:instancePath+"/students/" + i0+"/id",schemaPath:"#/$defs/student/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema87.properties.id,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/students/" + i0+"/id",schemaPath:"#/$defs/student/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.id.type,parentSchema:schema87.properties.id,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.name !== undefined && func0.call(data1, "name")){
let data3 = data1.name;
if(typeof data3 === "string"){
if(func73(data3) < 1){
const err6 = {instancePath:instancePath+"/students/" + i0+"/name",schemaPath:"#/$defs/student/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema87.properties.name,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/students/" + i0+"/name",schemaPath:"#/$defs/student/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.name.type,parentSchema:schema87.properties.name,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.section !== undefined && func0.call(data1, "section")){
let data4 = data1.section;
if(typeof data4 === "string"){
if(func73(data4) < 1){
const err8 = {instancePath:instancePath+"/students/" + i0+"/section",schemaPath:"#/$defs/student/properties/section/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema87.properties.section,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/students/" + i0+"/section",schemaPath:"#/$defs/student/properties/section/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.section.type,parentSchema:schema87.properties.section,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.late !== undefined && func0.call(data1, "late")){
let data5 = data1.late;
if(typeof data5 !== "boolean"){
const err10 = {instancePath:instancePath+"/students/" + i0+"/late",schemaPath:"#/$defs/student/properties/late/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema87.properties.late.type,parentSchema:schema87.properties.late,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.attempt !== undefined && func0.call(data1, "attempt")){
let data6 = data1.attempt;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err11 = {instancePath:instancePath+"/students/" + i0+"/attempt",schemaPath:"#/$defs/student/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema87.properties.attempt.type,parentSchema:schema87.properties.attempt,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/students/" + i0+"/attempt",schemaPath:"#/$defs/student/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema87.properties.attempt,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data1.email !== undefined && func0.call(data1, "email")){
let data7 = data1.email;
if(typeof data7 === "string"){
if(func73(data7) < 1){
const err13 = {instancePath:instancePath+"/students/" + i0+"/email",schemaPath:"#/$defs/student/properties/email/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema87.properties.email,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/students/" + i0+"/email",schemaPath:"#/$defs/student/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.email.type,parentSchema:schema87.properties.email,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.idNumber !== undefined && func0.call(data1, "idNumber")){
let data8 = data1.idNumber;
if(typeof data8 === "string"){
if(func73(data8) < 1){
const err15 = {instancePath:instancePath+"/students/" + i0+"/idNumber",schemaPath:"#/$defs/student/properties/idNumber/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema87.properties.idNumber,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/students/" + i0+"/idNumber",schemaPath:"#/$defs/student/properties/idNumber/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.idNumber.type,parentSchema:schema87.properties.idNumber,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data1.sisId !== undefined && func0.call(data1, "sisId")){
let data9 = data1.sisId;
if(typeof data9 === "string"){
if(func73(data9) < 1){
const err17 = {instancePath:instancePath+"/students/" + i0+"/sisId",schemaPath:"#/$defs/student/properties/sisId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema87.properties.sisId,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/students/" + i0+"/sisId",schemaPath:"#/$defs/student/properties/sisId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.sisId.type,parentSchema:schema87.properties.sisId,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data1.login !== undefined && func0.call(data1, "login")){
let data10 = data1.login;
if(typeof data10 === "string"){
if(func73(data10) < 1){
const err19 = {instancePath:instancePath+"/students/" + i0+"/login",schemaPath:"#/$defs/student/properties/login/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema87.properties.login,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/students/" + i0+"/login",schemaPath:"#/$defs/student/properties/login/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.login.type,parentSchema:schema87.properties.login,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data1.system !== undefined && func0.call(data1, "system")){
let data11 = data1.system;
if(!((data11 === "moodle") || (data11 === "canvas"))){
const err21 = {instancePath:instancePath+"/students/" + i0+"/system",schemaPath:"#/$defs/student/properties/system/enum",keyword:"enum",params:{allowedValues: schema87.properties.system.enum},message:"must be equal to one of the allowed values",schema:schema87.properties.system.enum,parentSchema:schema87.properties.system,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data1.kind !== undefined && func0.call(data1, "kind")){
let data12 = data1.kind;
if(!(((data12 === "student") || (data12 === "group")) || (data12 === "anonymous"))){
const err22 = {instancePath:instancePath+"/students/" + i0+"/kind",schemaPath:"#/$defs/student/properties/kind/enum",keyword:"enum",params:{allowedValues: schema87.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema87.properties.kind.enum,parentSchema:schema87.properties.kind,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data1.number !== undefined && func0.call(data1, "number")){
let data13 = data1.number;
if(typeof data13 === "string"){
if(!pattern18.test(data13)){
const err23 = {instancePath:instancePath+"/students/" + i0+"/number",schemaPath:"#/$defs/student/properties/number/pattern",keyword:"pattern",params:{pattern: "^\\d+$"},message:"must match pattern \""+"^\\d+$"+"\"",schema:"^\\d+$",parentSchema:schema87.properties.number,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/students/" + i0+"/number",schemaPath:"#/$defs/student/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.number.type,parentSchema:schema87.properties.number,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data1.uploads !== undefined && func0.call(data1, "uploads")){
let data14 = data1.uploads;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if((data15.name === undefined) || (!(func0.call(data15, "name")))){
const err25 = {instancePath:instancePath+"/students/" + i0+"/uploads/" + i1,schemaPath:"#/$defs/student/properties/uploads/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema87.properties.uploads.items.required,parentSchema:schema87.properties.uploads.items,data:data15};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key2 of Object.keys(data15)){
if(!((key2 === "name") || (key2 === "exercise"))){
const err26 = {instancePath:instancePath+"/students/" + i0+"/uploads/" + i1,schemaPath:"#/$defs/student/properties/uploads/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema87.properties.uploads.items,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data15.name !== undefined && func0.call(data15, "name")){
let data16 = data15.name;
if(typeof data16 === "string"){
if(func73(data16) < 1){
const err27 = {instancePath:instancePath+"/students/" + i0+"/uploads/" + i1+"/name",schemaPath:"#/$defs/student/properties/uploads/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema87.properties.uploads.items.properties.name,data:data16};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/students/" + i0+"/uploads/" + i1+"/name",schemaPath:"#/$defs/student/properties/uploads/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.uploads.items.properties.name.type,parentSchema:schema87.properties.uploads.items.properties.name,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data15.exercise !== undefined && func0.call(data15, "exercise")){
let data17 = data15.exercise;
if(typeof data17 !== "string"){
const err29 = {instancePath:instancePath+"/students/" + i0+"/uploads/" + i1+"/exercise",schemaPath:"#/$defs/student/properties/uploads/items/properties/exercise/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.uploads.items.properties.exercise.type,parentSchema:schema87.properties.uploads.items.properties.exercise,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/students/" + i0+"/uploads/" + i1,schemaPath:"#/$defs/student/properties/uploads/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema87.properties.uploads.items.type,parentSchema:schema87.properties.uploads.items,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/students/" + i0+"/uploads",schemaPath:"#/$defs/student/properties/uploads/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema87.properties.uploads.type,parentSchema:schema87.properties.uploads,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/students/" + i0,schemaPath:"#/$defs/student/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema87.type,parentSchema:schema87,data:data1};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/students",schemaPath:"#/properties/students/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema86.properties.students.type,parentSchema:schema86.properties.students,data:data0};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema86.type,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

