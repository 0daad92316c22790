// Generated from schemas/ by `npm run generate`.
// @ts-nocheck
import type { Validate } from '../shape.js';
import ucs2length_helper from 'ajv/dist/runtime/ucs2length.js';
export const validateStandard: Validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://hansei-reports.github.io/schemas/standard.schema.json","$ref":"report.schema.json","unevaluatedProperties":false};
const schema20 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://hansei-reports.github.io/schemas/report.schema.json","type":"object","properties":{"hansei":{"const":1},"profile":{"type":"string"},"id":{"type":["string","integer"]},"status":{"enum":["ongoing","mitigated","resolved","closed"]},"severity":{"type":["string","integer"],"pattern":"\\S"},"date":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"timezone":{"type":"string","pattern":"\\S"},"accountable":{"type":"string","pattern":"\\S"},"language":{"enum":["en","ja"]},"services":{"type":["array","string"],"items":{"type":"string"}},"sections":{"type":"object","properties":{"summary":{"$ref":"#/$defs/section"},"now":{"$ref":"#/$defs/section"},"impact":{"$ref":"#/$defs/section"},"interim":{"$ref":"#/$defs/section"},"outlook":{"$ref":"#/$defs/section"},"analysis":{"$ref":"#/$defs/section"},"cause":{"$ref":"#/$defs/section"},"fix":{"$ref":"#/$defs/section"},"prevention":{"$ref":"#/$defs/section"},"elsewhere":{"$ref":"#/$defs/section"},"delay":{"$ref":"#/$defs/section"},"timeline":{"$ref":"#/$defs/section"},"updates":{"$ref":"#/$defs/section"},"handover":{"$ref":"#/$defs/section"},"lessons":{"$ref":"#/$defs/section"},"wrong":{"$ref":"#/$defs/section"},"detection":{"$ref":"#/$defs/section"},"response":{"$ref":"#/$defs/section"},"metadata":{"$ref":"#/$defs/section"},"references":{"$ref":"#/$defs/section"}}}},"allOf":[{"allOf":[{"properties":{"sections":{"required":["impact"]}}},{"if":{"$ref":"#/$defs/ongoing"},"else":{"properties":{"sections":{"required":["timeline"]}}}},{"if":{"$ref":"#/$defs/unresolved"},"else":{"properties":{"sections":{"required":["cause"]}}}},{"if":{"$ref":"#/$defs/open"},"else":{"properties":{"sections":{"required":["prevention","delay"]}}}}]},{"if":{"required":["hansei"]},"then":{"required":["status","severity","date","timezone","accountable"],"allOf":[{"if":{"$ref":"#/$defs/ongoing"},"then":{"properties":{"sections":{"required":["outlook"]}}},"else":{"properties":{"sections":{"required":["interim"]}}}},{"if":{"$ref":"#/$defs/unresolved"},"else":{"properties":{"sections":{"required":["summary"]}}}},{"if":{"$ref":"#/$defs/open"},"else":{"properties":{"sections":{"required":["fix","elsewhere","updates","handover"]}}}}]}}],"$defs":{"ongoing":{"properties":{"status":{"const":"ongoing"}},"required":["status"]},"unresolved":{"properties":{"status":{"enum":["ongoing","mitigated"]}},"required":["status"]},"open":{"properties":{"status":{"enum":["ongoing","mitigated","resolved"]}},"required":["status"]},"section":{"type":"object","properties":{"text":{"type":"string"},"rows":{"type":"array","items":{"type":"object","additionalProperties":{"type":"string"}}}}}}};
const func0 = Object.prototype.hasOwnProperty;
const schema21 = {"properties":{"status":{"const":"ongoing"}},"required":["status"]};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status !== undefined && func0.call(data, "status")){
if("ongoing" !== data.status){
const err1 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "ongoing"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":{"status":true},"dynamicProps":false,"dynamicItems":false};

const schema22 = {"properties":{"status":{"enum":["ongoing","mitigated"]}},"required":["status"]};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status !== undefined && func0.call(data, "status")){
let data0 = data.status;
if(!((data0 === "ongoing") || (data0 === "mitigated"))){
const err1 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema22.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":{"status":true},"dynamicProps":false,"dynamicItems":false};

const schema23 = {"properties":{"status":{"enum":["ongoing","mitigated","resolved"]}},"required":["status"]};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status !== undefined && func0.call(data, "status")){
let data0 = data.status;
if(!(((data0 === "ongoing") || (data0 === "mitigated")) || (data0 === "resolved"))){
const err1 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema23.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":{"status":true},"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"object","properties":{"text":{"type":"string"},"rows":{"type":"array","items":{"type":"object","additionalProperties":{"type":"string"}}}}};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text !== undefined && func0.call(data, "text")){
if(typeof data.text !== "string"){
const err0 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.rows !== undefined && func0.call(data, "rows")){
let data1 = data.rows;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 of Object.keys(data2)){
if(typeof data2[key0] !== "string"){
const err1 = {instancePath:instancePath+"/rows/" + i0+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rows/items/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/rows/" + i0,schemaPath:"#/properties/rows/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":{"text":true,"rows":true},"dynamicProps":false,"dynamicItems":false};

const pattern3 = new RegExp("\\S", "u");
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://hansei-reports.github.io/schemas/report.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sections !== undefined && func0.call(data, "sections")){
let data0 = data.sections;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.impact === undefined) || (!(func0.call(data0, "impact")))){
const err0 = {instancePath:instancePath+"/sections",schemaPath:"#/allOf/0/allOf/0/properties/sections/required",keyword:"required",params:{missingProperty: "impact"},message:"must have required property '"+"impact"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
const _errs5 = errors;
let valid3 = true;
const _errs6 = errors;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sections !== undefined && func0.call(data, "sections")){
let data1 = data.sections;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.timeline === undefined) || (!(func0.call(data1, "timeline")))){
const err1 = {instancePath:instancePath+"/sections",schemaPath:"#/allOf/0/allOf/1/else/properties/sections/required",keyword:"required",params:{missingProperty: "timeline"},message:"must have required property '"+"timeline"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs7 === errors;
valid3 = _valid0;
if(valid3){
var props0 = {};
props0.sections = true;
props0.status = true;
}
}
if(!valid3){
const err2 = {instancePath,schemaPath:"#/allOf/0/allOf/1/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.sections = true;
}
const _errs10 = errors;
let valid5 = true;
const _errs11 = errors;
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sections !== undefined && func0.call(data, "sections")){
let data2 = data.sections;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.cause === undefined) || (!(func0.call(data2, "cause")))){
const err3 = {instancePath:instancePath+"/sections",schemaPath:"#/allOf/0/allOf/2/else/properties/sections/required",keyword:"required",params:{missingProperty: "cause"},message:"must have required property '"+"cause"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
var _valid1 = _errs12 === errors;
valid5 = _valid1;
if(valid5){
var props1 = {};
props1.sections = true;
props1.status = true;
}
}
if(!valid5){
const err4 = {instancePath,schemaPath:"#/allOf/0/allOf/2/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs15 = errors;
let valid7 = true;
const _errs16 = errors;
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var _valid2 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sections !== undefined && func0.call(data, "sections")){
let data3 = data.sections;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.prevention === undefined) || (!(func0.call(data3, "prevention")))){
const err5 = {instancePath:instancePath+"/sections",schemaPath:"#/allOf/0/allOf/3/else/properties/sections/required",keyword:"required",params:{missingProperty: "prevention"},message:"must have required property '"+"prevention"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data3.delay === undefined) || (!(func0.call(data3, "delay")))){
const err6 = {instancePath:instancePath+"/sections",schemaPath:"#/allOf/0/allOf/3/else/properties/sections/required",keyword:"required",params:{missingProperty: "delay"},message:"must have required property '"+"delay"+"'"};
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
}
var _valid2 = _errs17 === errors;
valid7 = _valid2;
if(valid7){
var props2 = {};
props2.sections = true;
props2.status = true;
}
}
if(!valid7){
const err7 = {instancePath,schemaPath:"#/allOf/0/allOf/3/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs20 = errors;
let valid9 = true;
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.hansei === undefined) || (!(func0.call(data, "hansei")))) && (missing0 = "hansei")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs22 = errors;
const _errs24 = errors;
let valid11 = true;
const _errs25 = errors;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid4 = _errs25 === errors;
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid4){
const _errs26 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sections !== undefined && func0.call(data, "sections")){
let data4 = data.sections;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.outlook === undefined) || (!(func0.call(data4, "outlook")))){
const err9 = {instancePath:instancePath+"/sections",schemaPath:"#/allOf/1/then/allOf/0/then/properties/sections/required",keyword:"required",params:{missingProperty: "outlook"},message:"must have required property '"+"outlook"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
var _valid4 = _errs26 === errors;
valid11 = _valid4;
if(valid11){
var props3 = {};
props3.sections = true;
props3.status = true;
}
ifClause0 = "then";
}
else {
const _errs28 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sections !== undefined && func0.call(data, "sections")){
let data5 = data.sections;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.interim === undefined) || (!(func0.call(data5, "interim")))){
const err10 = {instancePath:instancePath+"/sections",schemaPath:"#/allOf/1/then/allOf/0/else/properties/sections/required",keyword:"required",params:{missingProperty: "interim"},message:"must have required property '"+"interim"+"'"};
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
}
var _valid4 = _errs28 === errors;
valid11 = _valid4;
if(valid11){
if(props3 !== true){
props3 = props3 || {};
props3.sections = true;
}
}
ifClause0 = "else";
}
if(!valid11){
const err11 = {instancePath,schemaPath:"#/allOf/1/then/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs31 = errors;
let valid14 = true;
const _errs32 = errors;
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var _valid5 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
if(!_valid5){
const _errs33 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sections !== undefined && func0.call(data, "sections")){
let data6 = data.sections;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.summary === undefined) || (!(func0.call(data6, "summary")))){
const err12 = {instancePath:instancePath+"/sections",schemaPath:"#/allOf/1/then/allOf/1/else/properties/sections/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
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
var _valid5 = _errs33 === errors;
valid14 = _valid5;
if(valid14){
var props4 = {};
props4.sections = true;
props4.status = true;
}
}
if(!valid14){
const err13 = {instancePath,schemaPath:"#/allOf/1/then/allOf/1/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(props3 !== true && props4 !== undefined){
if(props4 === true){
props3 = true;
}
else {
props3 = props3 || {};
Object.assign(props3, props4);
}
}
const _errs36 = errors;
let valid16 = true;
const _errs37 = errors;
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var _valid6 = _errs37 === errors;
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
if(!_valid6){
const _errs38 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sections !== undefined && func0.call(data, "sections")){
let data7 = data.sections;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.fix === undefined) || (!(func0.call(data7, "fix")))){
const err14 = {instancePath:instancePath+"/sections",schemaPath:"#/allOf/1/then/allOf/2/else/properties/sections/required",keyword:"required",params:{missingProperty: "fix"},message:"must have required property '"+"fix"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((data7.elsewhere === undefined) || (!(func0.call(data7, "elsewhere")))){
const err15 = {instancePath:instancePath+"/sections",schemaPath:"#/allOf/1/then/allOf/2/else/properties/sections/required",keyword:"required",params:{missingProperty: "elsewhere"},message:"must have required property '"+"elsewhere"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((data7.updates === undefined) || (!(func0.call(data7, "updates")))){
const err16 = {instancePath:instancePath+"/sections",schemaPath:"#/allOf/1/then/allOf/2/else/properties/sections/required",keyword:"required",params:{missingProperty: "updates"},message:"must have required property '"+"updates"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((data7.handover === undefined) || (!(func0.call(data7, "handover")))){
const err17 = {instancePath:instancePath+"/sections",schemaPath:"#/allOf/1/then/allOf/2/else/properties/sections/required",keyword:"required",params:{missingProperty: "handover"},message:"must have required property '"+"handover"+"'"};
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
}
var _valid6 = _errs38 === errors;
valid16 = _valid6;
if(valid16){
var props5 = {};
props5.sections = true;
props5.status = true;
}
}
if(!valid16){
const err18 = {instancePath,schemaPath:"#/allOf/1/then/allOf/2/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(props3 !== true && props5 !== undefined){
if(props5 === true){
props3 = true;
}
else {
props3 = props3 || {};
Object.assign(props3, props5);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err19 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((data.severity === undefined) || (!(func0.call(data, "severity")))){
const err20 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((data.date === undefined) || (!(func0.call(data, "date")))){
const err21 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((data.timezone === undefined) || (!(func0.call(data, "timezone")))){
const err22 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "timezone"},message:"must have required property '"+"timezone"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((data.accountable === undefined) || (!(func0.call(data, "accountable")))){
const err23 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "accountable"},message:"must have required property '"+"accountable"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid3 = _errs22 === errors;
valid9 = _valid3;
}
if(!valid9){
const err24 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(props0 !== true){
props0 = props0 || {};
props0.hansei = true;
props0.profile = true;
props0.id = true;
props0.status = true;
props0.severity = true;
props0.date = true;
props0.timezone = true;
props0.accountable = true;
props0.language = true;
props0.services = true;
props0.sections = true;
}
if(data.hansei !== undefined && func0.call(data, "hansei")){
if(1 !== data.hansei){
const err25 = {instancePath:instancePath+"/hansei",schemaPath:"#/properties/hansei/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.profile !== undefined && func0.call(data, "profile")){
if(typeof data.profile !== "string"){
const err26 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data10 = data.id;
if((typeof data10 !== "string") && (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10))))){
const err27 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema20.properties.id.type},message:"must be string,integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data11 = data.status;
if(!((((data11 === "ongoing") || (data11 === "mitigated")) || (data11 === "resolved")) || (data11 === "closed"))){
const err28 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema20.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.severity !== undefined && func0.call(data, "severity")){
let data12 = data.severity;
if((typeof data12 !== "string") && (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12))))){
const err29 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: schema20.properties.severity.type},message:"must be string,integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data12 === "string"){
if(!pattern3.test(data12)){
const err30 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
if(data.date !== undefined && func0.call(data, "date")){
let data13 = data.date;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err31 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.timezone !== undefined && func0.call(data, "timezone")){
let data14 = data.timezone;
if(typeof data14 === "string"){
if(!pattern3.test(data14)){
const err33 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.accountable !== undefined && func0.call(data, "accountable")){
let data15 = data.accountable;
if(typeof data15 === "string"){
if(!pattern3.test(data15)){
const err35 = {instancePath:instancePath+"/accountable",schemaPath:"#/properties/accountable/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err36 = {instancePath:instancePath+"/accountable",schemaPath:"#/properties/accountable/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.language !== undefined && func0.call(data, "language")){
let data16 = data.language;
if(!((data16 === "en") || (data16 === "ja"))){
const err37 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/enum",keyword:"enum",params:{allowedValues: schema20.properties.language.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.services !== undefined && func0.call(data, "services")){
let data17 = data.services;
if((!(Array.isArray(data17))) && (typeof data17 !== "string")){
const err38 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: schema20.properties.services.type},message:"must be array,string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
if(typeof data17[i0] !== "string"){
const err39 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/properties/services/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
if(data.sections !== undefined && func0.call(data, "sections")){
let data19 = data.sections;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.summary !== undefined && func0.call(data19, "summary")){
if(!(validate63(data19.summary, {instancePath:instancePath+"/sections/summary",parentData:data19,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data19.now !== undefined && func0.call(data19, "now")){
if(!(validate63(data19.now, {instancePath:instancePath+"/sections/now",parentData:data19,parentDataProperty:"now",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data19.impact !== undefined && func0.call(data19, "impact")){
if(!(validate63(data19.impact, {instancePath:instancePath+"/sections/impact",parentData:data19,parentDataProperty:"impact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data19.interim !== undefined && func0.call(data19, "interim")){
if(!(validate63(data19.interim, {instancePath:instancePath+"/sections/interim",parentData:data19,parentDataProperty:"interim",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data19.outlook !== undefined && func0.call(data19, "outlook")){
if(!(validate63(data19.outlook, {instancePath:instancePath+"/sections/outlook",parentData:data19,parentDataProperty:"outlook",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data19.analysis !== undefined && func0.call(data19, "analysis")){
if(!(validate63(data19.analysis, {instancePath:instancePath+"/sections/analysis",parentData:data19,parentDataProperty:"analysis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data19.cause !== undefined && func0.call(data19, "cause")){
if(!(validate63(data19.cause, {instancePath:instancePath+"/sections/cause",parentData:data19,parentDataProperty:"cause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data19.fix !== undefined && func0.call(data19, "fix")){
if(!(validate63(data19.fix, {instancePath:instancePath+"/sections/fix",parentData:data19,parentDataProperty:"fix",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data19.prevention !== undefined && func0.call(data19, "prevention")){
if(!(validate63(data19.prevention, {instancePath:instancePath+"/sections/prevention",parentData:data19,parentDataProperty:"prevention",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data19.elsewhere !== undefined && func0.call(data19, "elsewhere")){
if(!(validate63(data19.elsewhere, {instancePath:instancePath+"/sections/elsewhere",parentData:data19,parentDataProperty:"elsewhere",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data19.delay !== undefined && func0.call(data19, "delay")){
if(!(validate63(data19.delay, {instancePath:instancePath+"/sections/delay",parentData:data19,parentDataProperty:"delay",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data19.timeline !== undefined && func0.call(data19, "timeline")){
if(!(validate63(data19.timeline, {instancePath:instancePath+"/sections/timeline",parentData:data19,parentDataProperty:"timeline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data19.updates !== undefined && func0.call(data19, "updates")){
if(!(validate63(data19.updates, {instancePath:instancePath+"/sections/updates",parentData:data19,parentDataProperty:"updates",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data19.handover !== undefined && func0.call(data19, "handover")){
if(!(validate63(data19.handover, {instancePath:instancePath+"/sections/handover",parentData:data19,parentDataProperty:"handover",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data19.lessons !== undefined && func0.call(data19, "lessons")){
if(!(validate63(data19.lessons, {instancePath:instancePath+"/sections/lessons",parentData:data19,parentDataProperty:"lessons",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data19.wrong !== undefined && func0.call(data19, "wrong")){
if(!(validate63(data19.wrong, {instancePath:instancePath+"/sections/wrong",parentData:data19,parentDataProperty:"wrong",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data19.detection !== undefined && func0.call(data19, "detection")){
if(!(validate63(data19.detection, {instancePath:instancePath+"/sections/detection",parentData:data19,parentDataProperty:"detection",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data19.response !== undefined && func0.call(data19, "response")){
if(!(validate63(data19.response, {instancePath:instancePath+"/sections/response",parentData:data19,parentDataProperty:"response",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data19.metadata !== undefined && func0.call(data19, "metadata")){
if(!(validate63(data19.metadata, {instancePath:instancePath+"/sections/metadata",parentData:data19,parentDataProperty:"metadata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data19.references !== undefined && func0.call(data19, "references")){
if(!(validate63(data19.references, {instancePath:instancePath+"/sections/references",parentData:data19,parentDataProperty:"references",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate53.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://hansei-reports.github.io/schemas/standard.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate53(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
else {
var props0 = validate53.evaluated.props;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(props0 !== true){
for(const key0 of Object.keys(data)){
if(!props0 || !props0[key0]){
const err0 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateConfig: Validate = validate85;
const schema25 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://hansei-reports.github.io/schemas/config.schema.json","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"root":{"type":"boolean"},"extends":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"reports":{"$ref":"#/$defs/globs"},"ignores":{"$ref":"#/$defs/globs"},"profile":{"type":"string","minLength":1},"schema":{"type":"string","minLength":1},"headings":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string","minLength":1}}},"language":{"enum":["en","ja"]},"messages":{"enum":["en","ja"]},"timezone":{"type":"string","minLength":1},"severities":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"firstNotice":{"$ref":"#/$defs/minutes"},"outlook":{"$ref":"#/$defs/minutes"},"cadence":{"$ref":"#/$defs/minutes"},"detect":{"$ref":"#/$defs/minutes"},"acknowledge":{"$ref":"#/$defs/minutes"},"engage":{"$ref":"#/$defs/minutes"},"mitigate":{"$ref":"#/$defs/minutes"}}}},"personRoles":{"type":"array","items":{"type":"string","minLength":1}},"products":{"type":"array","items":{"type":"string","minLength":1}},"rules":{"$ref":"#/$defs/rules"},"limits":{"type":"object","additionalProperties":false,"properties":{"bytes":{"type":"integer","minimum":1,"maximum":67108864},"nesting":{"type":"integer","minimum":1,"maximum":100},"time":{"type":"integer","minimum":1}}}},"$defs":{"globs":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256}},"level":{"enum":["off","info","warning","error"]},"minutes":{"type":"number","exclusiveMinimum":0},"setting":{"anyOf":[{"$ref":"#/$defs/level"},{"type":"array","minItems":2,"maxItems":2,"prefixItems":[{"$ref":"#/$defs/level"},{"type":"object"}],"items":false}]},"rules":{"type":"object","additionalProperties":{"$ref":"#/$defs/setting"}}}};
const func130 = (ucs2length_helper.default ?? ucs2length_helper);
const schema26 = {"type":"array","items":{"type":"string","minLength":1,"maxLength":256}};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
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
if(typeof data0 === "string"){
if(func130(data0) > 256){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func130(data0) < 1){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"number","exclusiveMinimum":0};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data == "number") && (isFinite(data))){
if(data <= 0 || isNaN(data)){
const err0 = {instancePath,schemaPath:"#/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"object","additionalProperties":{"$ref":"#/$defs/setting"}};
const schema29 = {"anyOf":[{"$ref":"#/$defs/level"},{"type":"array","minItems":2,"maxItems":2,"prefixItems":[{"$ref":"#/$defs/level"},{"type":"object"}],"items":false}]};
const schema30 = {"enum":["off","info","warning","error"]};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "off") || (data === "info")) || (data === "warning")) || (data === "error"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema30.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(Array.isArray(data)){
if(data.length > 2){
const err0 = {instancePath,schemaPath:"#/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2){
const err1 = {instancePath,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
if(len0 > 0){
if(!(validate99(data[0], {instancePath:instancePath+"/0",parentData:data,parentDataProperty:0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(len0 > 1){
let data1 = data[1];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err2 = {instancePath:instancePath+"/1",schemaPath:"#/anyOf/1/prefixItems/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const len1 = data.length;
if(!(len1 <= 2)){
const err3 = {instancePath,schemaPath:"#/anyOf/1/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
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
const err4 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
validate98.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate98.evaluated = {"dynamicProps":false,"dynamicItems":true};


function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(validate98(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://hansei-reports.github.io/schemas/config.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema25.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
if(typeof data.$schema !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.root !== undefined && func0.call(data, "root")){
if(typeof data.root !== "boolean"){
const err2 = {instancePath:instancePath+"/root",schemaPath:"#/properties/root/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.extends !== undefined && func0.call(data, "extends")){
let data2 = data.extends;
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
const _errs10 = errors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err4 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err6 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.reports !== undefined && func0.call(data, "reports")){
if(!(validate86(data.reports, {instancePath:instancePath+"/reports",parentData:data,parentDataProperty:"reports",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.ignores !== undefined && func0.call(data, "ignores")){
if(!(validate86(data.ignores, {instancePath:instancePath+"/ignores",parentData:data,parentDataProperty:"ignores",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.profile !== undefined && func0.call(data, "profile")){
let data6 = data.profile;
if(typeof data6 === "string"){
if(func130(data6) < 1){
const err7 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err8 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.schema !== undefined && func0.call(data, "schema")){
let data7 = data.schema;
if(typeof data7 === "string"){
if(func130(data7) < 1){
const err9 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.headings !== undefined && func0.call(data, "headings")){
let data8 = data.headings;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 of Object.keys(data8)){
let data9 = data8[key1];
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(func130(data10) < 1){
const err11 = {instancePath:instancePath+"/headings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/headings/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err12 = {instancePath:instancePath+"/headings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/headings/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err13 = {instancePath:instancePath+"/headings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headings/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err14 = {instancePath:instancePath+"/headings",schemaPath:"#/properties/headings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.language !== undefined && func0.call(data, "language")){
let data11 = data.language;
if(!((data11 === "en") || (data11 === "ja"))){
const err15 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/enum",keyword:"enum",params:{allowedValues: schema25.properties.language.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.messages !== undefined && func0.call(data, "messages")){
let data12 = data.messages;
if(!((data12 === "en") || (data12 === "ja"))){
const err16 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/enum",keyword:"enum",params:{allowedValues: schema25.properties.messages.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.timezone !== undefined && func0.call(data, "timezone")){
let data13 = data.timezone;
if(typeof data13 === "string"){
if(func130(data13) < 1){
const err17 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err18 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.severities !== undefined && func0.call(data, "severities")){
let data14 = data.severities;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 of Object.keys(data14)){
let data15 = data14[key2];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key3 of Object.keys(data15)){
if(!(((((((key3 === "firstNotice") || (key3 === "outlook")) || (key3 === "cadence")) || (key3 === "detect")) || (key3 === "acknowledge")) || (key3 === "engage")) || (key3 === "mitigate"))){
const err19 = {instancePath:instancePath+"/severities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severities/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data15.firstNotice !== undefined && func0.call(data15, "firstNotice")){
if(!(validate89(data15.firstNotice, {instancePath:instancePath+"/severities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/firstNotice",parentData:data15,parentDataProperty:"firstNotice",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data15.outlook !== undefined && func0.call(data15, "outlook")){
if(!(validate89(data15.outlook, {instancePath:instancePath+"/severities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/outlook",parentData:data15,parentDataProperty:"outlook",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data15.cadence !== undefined && func0.call(data15, "cadence")){
if(!(validate89(data15.cadence, {instancePath:instancePath+"/severities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/cadence",parentData:data15,parentDataProperty:"cadence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data15.detect !== undefined && func0.call(data15, "detect")){
if(!(validate89(data15.detect, {instancePath:instancePath+"/severities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/detect",parentData:data15,parentDataProperty:"detect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data15.acknowledge !== undefined && func0.call(data15, "acknowledge")){
if(!(validate89(data15.acknowledge, {instancePath:instancePath+"/severities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/acknowledge",parentData:data15,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data15.engage !== undefined && func0.call(data15, "engage")){
if(!(validate89(data15.engage, {instancePath:instancePath+"/severities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/engage",parentData:data15,parentDataProperty:"engage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data15.mitigate !== undefined && func0.call(data15, "mitigate")){
if(!(validate89(data15.mitigate, {instancePath:instancePath+"/severities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/mitigate",parentData:data15,parentDataProperty:"mitigate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/severities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severities/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err21 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.personRoles !== undefined && func0.call(data, "personRoles")){
let data23 = data.personRoles;
if(Array.isArray(data23)){
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
if(typeof data24 === "string"){
if(func130(data24) < 1){
const err22 = {instancePath:instancePath+"/personRoles/" + i2,schemaPath:"#/properties/personRoles/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err23 = {instancePath:instancePath+"/personRoles/" + i2,schemaPath:"#/properties/personRoles/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err24 = {instancePath:instancePath+"/personRoles",schemaPath:"#/properties/personRoles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.products !== undefined && func0.call(data, "products")){
let data25 = data.products;
if(Array.isArray(data25)){
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
let data26 = data25[i3];
if(typeof data26 === "string"){
if(func130(data26) < 1){
const err25 = {instancePath:instancePath+"/products/" + i3,schemaPath:"#/properties/products/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err26 = {instancePath:instancePath+"/products/" + i3,schemaPath:"#/properties/products/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err27 = {instancePath:instancePath+"/products",schemaPath:"#/properties/products/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.rules !== undefined && func0.call(data, "rules")){
if(!(validate97(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
if(data.limits !== undefined && func0.call(data, "limits")){
let data28 = data.limits;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key4 of Object.keys(data28)){
if(!(((key4 === "bytes") || (key4 === "nesting")) || (key4 === "time"))){
const err28 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data28.bytes !== undefined && func0.call(data28, "bytes")){
let data29 = data28.bytes;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err29 = {instancePath:instancePath+"/limits/bytes",schemaPath:"#/properties/limits/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 67108864 || isNaN(data29)){
const err30 = {instancePath:instancePath+"/limits/bytes",schemaPath:"#/properties/limits/properties/bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 67108864},message:"must be <= 67108864"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data29 < 1 || isNaN(data29)){
const err31 = {instancePath:instancePath+"/limits/bytes",schemaPath:"#/properties/limits/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data28.nesting !== undefined && func0.call(data28, "nesting")){
let data30 = data28.nesting;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err32 = {instancePath:instancePath+"/limits/nesting",schemaPath:"#/properties/limits/properties/nesting/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 100 || isNaN(data30)){
const err33 = {instancePath:instancePath+"/limits/nesting",schemaPath:"#/properties/limits/properties/nesting/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data30 < 1 || isNaN(data30)){
const err34 = {instancePath:instancePath+"/limits/nesting",schemaPath:"#/properties/limits/properties/nesting/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data28.time !== undefined && func0.call(data28, "time")){
let data31 = data28.time;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err35 = {instancePath:instancePath+"/limits/time",schemaPath:"#/properties/limits/properties/time/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 1 || isNaN(data31)){
const err36 = {instancePath:instancePath+"/limits/time",schemaPath:"#/properties/limits/properties/time/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
else {
const err37 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

