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
const schema37 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"CourseDescription","description":"What a course makes of the exercises: course.json in the project's folder. Without this file every exercise counts, in the order of the ids.","type":"object","additionalProperties":false,"properties":{"$schema":{"description":"The path of this schema, relative to the file, for editors.","type":"string"},"title":{"description":"The name of the course, for reports.","type":"string","minLength":1,"maxLength":200},"seed":{"description":"The seed of npm run grade, unless --seed gives another; without unit, whole, 0 ≤ seed ≤ 2⁵³ − 1. Students must not know it.","type":"integer","minimum":0,"maximum":9007199254740991},"require":{"title":"Requirement","description":"What npm test -- --require course demands, and with it the workflow of the students' edition. started: every started exercise is fully right; all: every required exercise is fully right; a number: at least so many points of the total, > 0. Default: started.","anyOf":[{"enum":["started","all"]},{"description":"Points of the total, > 0.","type":"number","exclusiveMinimum":0}]},"moodleBonus":{"title":"MoodleBonus","description":"What npm run feedback does with points above the maximum, which Moodle does not take. cap: the worksheet has the maximum instead, and the command names those students; raise: the bonus counts in the maximum grade of the assignment. gradebook.csv always has all points. Default: cap.","enum":["cap","raise"]},"exercises":{"description":"The exercises of the course, in its order; an exercise that is not listed is not part of the course. Default: all exercises, in the order of their ids.","type":"array","minItems":1,"items":{"$ref":"#/$defs/exercise"}}},"$defs":{"exercise":{"title":"CourseExerciseDescription","description":"One exercise of the course.","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"description":"The name of the exercise's folder.","type":"string","pattern":"^[0-9]{2}-[a-z0-9-]+$","examples":["04-momentum"]},"weight":{"description":"The factor of its points in the total; without unit, 0 < weight ≤ 1000, default 1.","type":"number","exclusiveMinimum":0,"maximum":1000},"role":{"title":"ExerciseRole","description":"required: it counts in the total and in its maximum; bonus: it counts in the total only; optional: it is graded and counts in neither. Default: required.","enum":["required","bonus","optional"]}}}}};
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
if(!((((((key0 === "$schema") || (key0 === "title")) || (key0 === "seed")) || (key0 === "require")) || (key0 === "moodleBonus")) || (key0 === "exercises"))){
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
if(data.require !== undefined && func0.call(data, "require")){
let data3 = data.require;
const _errs9 = errors;
let valid1 = false;
const _errs10 = errors;
if(!((data3 === "started") || (data3 === "all"))){
const err8 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema37.properties.require.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema37.properties.require.anyOf[0].enum,parentSchema:schema37.properties.require.anyOf[0],data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
const _errs11 = errors;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 <= 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/anyOf/1/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema37.properties.require.anyOf[1],data:data3};
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
const err10 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/anyOf/1/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema37.properties.require.anyOf[1].type,parentSchema:schema37.properties.require.anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err11 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema37.properties.require.anyOf,parentSchema:schema37.properties.require,data:data3};
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
if(data.moodleBonus !== undefined && func0.call(data, "moodleBonus")){
let data4 = data.moodleBonus;
if(!((data4 === "cap") || (data4 === "raise"))){
const err12 = {instancePath:instancePath+"/moodleBonus",schemaPath:"#/properties/moodleBonus/enum",keyword:"enum",params:{allowedValues: schema37.properties.moodleBonus.enum},message:"must be equal to one of the allowed values",schema:schema37.properties.moodleBonus.enum,parentSchema:schema37.properties.moodleBonus,data:data4};
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
let data5 = data.exercises;
if(Array.isArray(data5)){
if(data5.length < 1){
const err13 = {instancePath:instancePath+"/exercises",schemaPath:"#/properties/exercises/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema37.properties.exercises,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.id === undefined) || (!(func0.call(data6, "id")))){
const err14 = {instancePath:instancePath+"/exercises/" + i0,schemaPath:"#/$defs/exercise/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema38.required,parentSchema:schema38,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 of Object.keys(data6)){
if(!(((key1 === "id") || (key1 === "weight")) || (key1 === "role"))){
const err15 = {instancePath:instancePath+"/exercises/" + i0,schemaPath:"#/$defs/exercise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema38,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.id !== undefined && func0.call(data6, "id")){
let data7 = data6.id;
if(typeof data7 === "string"){
if(!pattern6.test(data7)){
const err16 = {instancePath:instancePath+"/exercises/" + i0+"/id",schemaPath:"#/$defs/exercise/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}-[a-z0-9-]+$"},message:"must match pattern \""+"^[0-9]{2}-[a-z0-9-]+$"+"\"",schema:"^[0-9]{2}-[a-z0-9-]+$",parentSchema:schema38.properties.id,data:data7};
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
const err17 = {instancePath:instancePath+"/exercises/" + i0+"/id",schemaPath:"#/$defs/exercise/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.id.type,parentSchema:schema38.properties.id,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.weight !== undefined && func0.call(data6, "weight")){
let data8 = data6.weight;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000 || isNaN(data8)){
const err18 = {instancePath:instancePath+"/exercises/" + i0+"/weight",schemaPath:"#/$defs/exercise/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema38.properties.weight,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data8 <= 0 || isNaN(data8)){
const err19 = {instancePath:instancePath+"/exercises/" + i0+"/weight",schemaPath:"#/$defs/exercise/properties/weight/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema38.properties.weight,data:data8};
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
const err20 = {instancePath:instancePath+"/exercises/" + i0+"/weight",schemaPath:"#/$defs/exercise/properties/weight/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema38.properties.weight.type,parentSchema:schema38.properties.weight,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.role !== undefined && func0.call(data6, "role")){
let data9 = data6.role;
if(!(((data9 === "required") || (data9 === "bonus")) || (data9 === "optional"))){
const err21 = {instancePath:instancePath+"/exercises/" + i0+"/role",schemaPath:"#/$defs/exercise/properties/role/enum",keyword:"enum",params:{allowedValues: schema38.properties.role.enum},message:"must be equal to one of the allowed values",schema:schema38.properties.role.enum,parentSchema:schema38.properties.role,data:data9};
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
const err22 = {instancePath:instancePath+"/exercises/" + i0,schemaPath:"#/$defs/exercise/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.type,parentSchema:schema38,data:data6};
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
const err23 = {instancePath:instancePath+"/exercises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema37.properties.exercises.type,parentSchema:schema37.properties.exercises,data:data5};
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
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

