// @ts-nocheck
/** Whether a value keeps the schema of specs. Printed by ajv in `npm run schema`: do not edit. */

/** What is at fault, and against which part of the schema: both are JSON pointers. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export const keepsSchema: {
  (value: unknown): boolean;
  /** Of the last call: all that there are, or none. */
  errors?: readonly SchemaError[] | null;
} = validate10;

const schema11={type:"object",required:["version","name","input","layers","loss"],additionalProperties:!1,properties:{version:{
type:"integer",const:1},name:{type:"string",pattern:"^[a-z][a-z0-9_]*$",maxLength:64},description:{type:"string",minLength:1,
maxLength:2e3},input:{type:"object",additionalProperties:!1,not:{required:["units","shape"]},properties:{units:{type:"in\
teger",minimum:1,maximum:2147483647},shape:{type:"array",items:{type:"integer",minimum:1,maximum:2147483647},minItems:1,
maxItems:8},features:{type:"array",items:{type:"string",minLength:1,maxLength:200},minItems:1}},anyOf:[{required:["units"]},
{required:["shape"]}]},output:{type:"object",additionalProperties:!1,properties:{classes:{type:"array",items:{type:"stri\
ng",minLength:1,maxLength:200},minItems:2}}},layers:{type:"array",minItems:1,items:{type:"object",required:["units"],additionalProperties:!1,
properties:{name:{type:"string",pattern:"^[a-z][a-z0-9_]*$",maxLength:64},type:{type:"string",enum:["dense"]},units:{type:"\
integer",minimum:1,maximum:2147483647},activation:{if:{type:"string"},then:{type:"string",enum:["linear","sigmoid","tanh",
"relu","leaky_relu","softmax"]},else:{if:{type:"object"},then:{type:"object",discriminator:{propertyName:"type"},oneOf:[
{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"linear"}}},{type:"object",required:["t\
ype"],additionalProperties:!1,properties:{type:{const:"sigmoid"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"tanh"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"relu"}}},
{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"leaky_relu"},negative_slope:{type:"num\
ber",minimum:0}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"softmax"}}}]},else:{
type:["string","object"]}}},bias:{type:"boolean"},initializer:{if:{type:"string"},then:{type:"string",enum:["zeros","nor\
mal","uniform","glorot_normal","glorot_uniform","he_normal","he_uniform","randn","randn_scaled"]},else:{if:{type:"object"},
then:{type:"object",discriminator:{propertyName:"type"},oneOf:[{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"zeros"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"nor\
mal"},mean:{type:"number"},std:{type:"number",minimum:0}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"uniform"},limit:{type:"number",minimum:0}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"glorot_normal"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"glorot_\
uniform"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"he_normal"}}},{type:"objec\
t",required:["type"],additionalProperties:!1,properties:{type:{const:"he_uniform"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"randn"},scale:{type:"number",minimum:0}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"randn_scaled"}}}]},else:{type:["string","object"]}}},bias_initializer:{if:{type:"string"},then:{
type:"string",enum:["zeros","normal","uniform","glorot_normal","glorot_uniform","he_normal","he_uniform","randn","randn_\
scaled"]},else:{if:{type:"object"},then:{type:"object",discriminator:{propertyName:"type"},oneOf:[{type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{const:"zeros"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"normal"},mean:{type:"number"},std:{type:"number",minimum:0}}},{type:"object",required:["type"],
additionalProperties:!1,properties:{type:{const:"uniform"},limit:{type:"number",minimum:0}}},{type:"object",required:["t\
ype"],additionalProperties:!1,properties:{type:{const:"glorot_normal"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"glorot_uniform"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"\
he_normal"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"he_uniform"}}},{type:"ob\
ject",required:["type"],additionalProperties:!1,properties:{type:{const:"randn"},scale:{type:"number",minimum:0}}},{type:"\
object",required:["type"],additionalProperties:!1,properties:{type:{const:"randn_scaled"}}}]},else:{type:["string","obje\
ct"]}}}}}},loss:{if:{type:"string"},then:{type:"string",enum:["binary_crossentropy","categorical_crossentropy","mean_squ\
ared_error"]},else:{if:{type:"object"},then:{type:"object",discriminator:{propertyName:"type"},oneOf:[{type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{const:"binary_crossentropy"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"categorical_crossentropy"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"mean_squared_error"}}}]},else:{type:["string","object"]}}},regularization:{type:"object",additionalProperties:!1,
properties:{l2:{type:"number",minimum:0}}},optimizer:{if:{type:"string"},then:{type:"string",enum:["gradient_descent","m\
omentum","adam"]},else:{if:{type:"object"},then:{type:"object",discriminator:{propertyName:"type"},oneOf:[{type:"object",
required:["type"],additionalProperties:!1,properties:{type:{const:"gradient_descent"},learning_rate:{type:"number",exclusiveMinimum:0}}},
{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"momentum"},learning_rate:{type:"number",
exclusiveMinimum:0},momentum:{type:"number",minimum:0,exclusiveMaximum:1}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"adam"},learning_rate:{type:"number",exclusiveMinimum:0},beta_1:{type:"number",minimum:0,exclusiveMaximum:1},
beta_2:{type:"number",minimum:0,exclusiveMaximum:1},epsilon:{type:"number",exclusiveMinimum:0}}}]},else:{type:["string",
"object"]}}},training:{type:"object",additionalProperties:!1,not:{required:["epochs","iterations"]},properties:{epochs:{
type:"integer",minimum:1,maximum:2147483647},iterations:{type:"integer",minimum:1,maximum:2147483647},batch_size:{if:{type:"\
number"},then:{type:"integer",minimum:1,maximum:2147483647},else:{if:{type:"string"},then:{type:"string",enum:["full"]},
else:{type:["integer","string"]}}},seed:{type:"integer",minimum:0,maximum:9007199254740991}}},data:{type:"object",required:[
"source"],additionalProperties:!1,properties:{source:{type:"object",discriminator:{propertyName:"format"},oneOf:[{type:"\
object",required:["format","target"],additionalProperties:!1,properties:{format:{const:"csv"},path:{type:"string",minLength:1,
maxLength:4096},test:{type:"string",minLength:1,maxLength:4096},target:{if:{type:"string"},then:{type:"string",minLength:1,
maxLength:200},else:{if:{type:"number"},then:{type:"integer",minimum:-2147483647,maximum:2147483647},else:{if:{type:"arr\
ay"},then:{type:"array",items:{if:{type:"string"},then:{type:"string",minLength:1,maxLength:200},else:{if:{type:"number"},
then:{type:"integer",minimum:-2147483647,maximum:2147483647},else:{type:["string","integer"]}}},minItems:1},else:{type:[
"string","integer","array"]}}}},header:{type:"boolean"},delimiter:{type:"string",pattern:'^[^"\\r\\n]$'}}},{type:"object",
required:["format"],additionalProperties:!1,dependencies:{test_inputs:["test_labels"],test_labels:["test_inputs"]},properties:{
format:{const:"npy"},path:{type:"string",minLength:1,maxLength:4096},inputs:{type:"string",minLength:1,maxLength:4096},labels:{
type:"string",minLength:1,maxLength:4096},test_inputs:{type:"string",minLength:1,maxLength:4096},test_labels:{type:"stri\
ng",minLength:1,maxLength:4096}}}]},preprocess:{if:{type:"string"},then:{type:"string",enum:["standardize","minmax"]},else:{
if:{type:"object"},then:{type:"object",discriminator:{propertyName:"type"},oneOf:[{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"standardize"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"\
minmax"}}},{type:"object",required:["type","by"],additionalProperties:!1,properties:{type:{const:"divide"},by:{type:"num\
ber",exclusiveMinimum:0}}}]},else:{type:["string","object"]}}},split:{type:"object",additionalProperties:!1,properties:{
train:{type:"number",exclusiveMinimum:0,maximum:1},validation:{type:"number",minimum:0,exclusiveMaximum:1},test:{type:"n\
umber",minimum:0,exclusiveMaximum:1},stratify:{type:"boolean"}}}}}}},func2=Object.prototype.hasOwnProperty,func3=text=>[
...text].length,pattern0=new RegExp("^[a-z][a-z0-9_]*$","u"),pattern2=new RegExp('^[^"\\r\\n]$',"u");function validate10(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.version===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"version"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.name===void 0){const err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.input===void 0){const err2={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"input"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.layers===void 0){const err3={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"layers"}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}if(data.loss===void 0){const err4={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"loss"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}for(const key0 in data)if(!func2.call(
schema11.properties,key0)){const err5={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.version!==void 0){let data0=data.
version;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){const err6={instancePath:instancePath+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}if(data0!==1){const err7={instancePath:instancePath+"/version",schemaPath:"#/properties/vers\
ion/const",keyword:"const",params:{allowedValue:1}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.name!==
void 0){let data1=data.name;if(typeof data1=="string"){if(func3(data1)>64){const err8={instancePath:instancePath+"/name",
schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:64}};vErrors===null?vErrors=[err8]:vErrors.push(
err8),errors++}if(!pattern0.test(data1)){const err9={instancePath:instancePath+"/name",schemaPath:"#/properties/name/pat\
tern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]*$"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{
const err10={instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.description!==void 0){let data2=data.description;if(typeof data2==
"string"){if(func3(data2)>2e3){const err11={instancePath:instancePath+"/description",schemaPath:"#/properties/descriptio\
n/maxLength",keyword:"maxLength",params:{limit:2e3}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(func3(
data2)<1){const err12={instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"\
minLength",params:{limit:1}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{const err13={instancePath:instancePath+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err13]:vErrors.push(err13),errors++}}if(data.input!==void 0){let data3=data.input;const _errs10=errors,_errs11=errors;if(data3&&
typeof data3=="object"&&!Array.isArray(data3)){let missing0;if(data3.units===void 0&&(missing0="units")||data3.shape===void 0&&
(missing0="shape")){const err14={};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}var valid1=_errs11===errors;
if(valid1){const err15={instancePath:instancePath+"/input",schemaPath:"#/properties/input/not",keyword:"not",params:{}};
vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}else errors=_errs10,vErrors!==null&&(_errs10?vErrors.length=
_errs10:vErrors=null);const _errs12=errors;let valid2=!1;const _errs13=errors;if(data3&&typeof data3=="object"&&!Array.isArray(
data3)&&data3.units===void 0){const err16={instancePath:instancePath+"/input",schemaPath:"#/properties/input/anyOf/0/req\
uired",keyword:"required",params:{missingProperty:"units"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}
var _valid0=_errs13===errors;if(valid2=valid2||_valid0,!valid2){const _errs14=errors;if(data3&&typeof data3=="object"&&!Array.
isArray(data3)&&data3.shape===void 0){const err17={instancePath:instancePath+"/input",schemaPath:"#/properties/input/any\
Of/1/required",keyword:"required",params:{missingProperty:"shape"}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}
var _valid0=_errs14===errors;valid2=valid2||_valid0}if(valid2)errors=_errs12,vErrors!==null&&(_errs12?vErrors.length=_errs12:
vErrors=null);else{const err18={instancePath:instancePath+"/input",schemaPath:"#/properties/input/anyOf",keyword:"anyOf",
params:{}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}if(data3&&typeof data3=="object"&&!Array.isArray(
data3)){for(const key1 in data3)if(!(key1==="units"||key1==="shape"||key1==="features")){const err19={instancePath:instancePath+
"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}};
vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}if(data3.units!==void 0){let data4=data3.units;if(!(typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){const err20={instancePath:instancePath+"/input/units",schemaPath:"\
#/properties/input/properties/units/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err20]:vErrors.
push(err20),errors++}if(typeof data4=="number"&&isFinite(data4)){if(data4>2147483647||isNaN(data4)){const err21={instancePath:instancePath+
"/input/units",schemaPath:"#/properties/input/properties/units/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};
vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(data4<1||isNaN(data4)){const err22={instancePath:instancePath+
"/input/units",schemaPath:"#/properties/input/properties/units/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}}if(data3.shape!==void 0){let data5=data3.shape;if(Array.isArray(
data5)){if(data5.length>8){const err23={instancePath:instancePath+"/input/shape",schemaPath:"#/properties/input/properti\
es/shape/maxItems",keyword:"maxItems",params:{limit:8}};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}if(data5.
length<1){const err24={instancePath:instancePath+"/input/shape",schemaPath:"#/properties/input/properties/shape/minItems",
keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}const len0=data5.length;
for(let i0=0;i0<len0;i0++){let data6=data5[i0];if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))){
const err25={instancePath:instancePath+"/input/shape/"+i0,schemaPath:"#/properties/input/properties/shape/items/type",keyword:"\
type",params:{type:"integer"}};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}if(typeof data6=="number"&&isFinite(
data6)){if(data6>2147483647||isNaN(data6)){const err26={instancePath:instancePath+"/input/shape/"+i0,schemaPath:"#/prope\
rties/input/properties/shape/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};vErrors===null?
vErrors=[err26]:vErrors.push(err26),errors++}if(data6<1||isNaN(data6)){const err27={instancePath:instancePath+"/input/sh\
ape/"+i0,schemaPath:"#/properties/input/properties/shape/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}}}else{const err28={instancePath:instancePath+"/input/shape",
schemaPath:"#/properties/input/properties/shape/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err28]:
vErrors.push(err28),errors++}}if(data3.features!==void 0){let data7=data3.features;if(Array.isArray(data7)){if(data7.length<
1){const err29={instancePath:instancePath+"/input/features",schemaPath:"#/properties/input/properties/features/minItems",
keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}const len1=data7.length;
for(let i1=0;i1<len1;i1++){let data8=data7[i1];if(typeof data8=="string"){if(func3(data8)>200){const err30={instancePath:instancePath+
"/input/features/"+i1,schemaPath:"#/properties/input/properties/features/items/maxLength",keyword:"maxLength",params:{limit:200}};
vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}if(func3(data8)<1){const err31={instancePath:instancePath+"/\
input/features/"+i1,schemaPath:"#/properties/input/properties/features/items/minLength",keyword:"minLength",params:{limit:1}};
vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}}else{const err32={instancePath:instancePath+"/input/feature\
s/"+i1,schemaPath:"#/properties/input/properties/features/items/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err32]:vErrors.push(err32),errors++}}}else{const err33={instancePath:instancePath+"/input/features",schemaPath:"\
#/properties/input/properties/features/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err33]:vErrors.
push(err33),errors++}}}else{const err34={instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}}if(data.output!==void 0){let data9=data.
output;if(data9&&typeof data9=="object"&&!Array.isArray(data9)){for(const key2 in data9)if(key2!=="classes"){const err35={
instancePath:instancePath+"/output",schemaPath:"#/properties/output/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key2}};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}if(data9.classes!==void 0){
let data10=data9.classes;if(Array.isArray(data10)){if(data10.length<2){const err36={instancePath:instancePath+"/output/c\
lasses",schemaPath:"#/properties/output/properties/classes/minItems",keyword:"minItems",params:{limit:2}};vErrors===null?
vErrors=[err36]:vErrors.push(err36),errors++}const len2=data10.length;for(let i2=0;i2<len2;i2++){let data11=data10[i2];if(typeof data11==
"string"){if(func3(data11)>200){const err37={instancePath:instancePath+"/output/classes/"+i2,schemaPath:"#/properties/ou\
tput/properties/classes/items/maxLength",keyword:"maxLength",params:{limit:200}};vErrors===null?vErrors=[err37]:vErrors.
push(err37),errors++}if(func3(data11)<1){const err38={instancePath:instancePath+"/output/classes/"+i2,schemaPath:"#/prop\
erties/output/properties/classes/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err38]:vErrors.
push(err38),errors++}}else{const err39={instancePath:instancePath+"/output/classes/"+i2,schemaPath:"#/properties/output/\
properties/classes/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err39]:vErrors.push(err39),
errors++}}}else{const err40={instancePath:instancePath+"/output/classes",schemaPath:"#/properties/output/properties/clas\
ses/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}}}else{const err41={
instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err41]:vErrors.push(err41),errors++}}if(data.layers!==void 0){let data12=data.layers;if(Array.isArray(data12)){
if(data12.length<1){const err42={instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/minItems",keyword:"\
minItems",params:{limit:1}};vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}const len3=data12.length;for(let i3=0;i3<
len3;i3++){let data13=data12[i3];if(data13&&typeof data13=="object"&&!Array.isArray(data13)){if(data13.units===void 0){const err43={
instancePath:instancePath+"/layers/"+i3,schemaPath:"#/properties/layers/items/required",keyword:"required",params:{missingProperty:"\
units"}};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}for(const key3 in data13)if(!(key3==="name"||key3===
"type"||key3==="units"||key3==="activation"||key3==="bias"||key3==="initializer"||key3==="bias_initializer")){const err44={
instancePath:instancePath+"/layers/"+i3,schemaPath:"#/properties/layers/items/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:key3}};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}if(data13.name!==
void 0){let data14=data13.name;if(typeof data14=="string"){if(func3(data14)>64){const err45={instancePath:instancePath+"\
/layers/"+i3+"/name",schemaPath:"#/properties/layers/items/properties/name/maxLength",keyword:"maxLength",params:{limit:64}};
vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}if(!pattern0.test(data14)){const err46={instancePath:instancePath+
"/layers/"+i3+"/name",schemaPath:"#/properties/layers/items/properties/name/pattern",keyword:"pattern",params:{pattern:"\
^[a-z][a-z0-9_]*$"}};vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}}else{const err47={instancePath:instancePath+
"/layers/"+i3+"/name",schemaPath:"#/properties/layers/items/properties/name/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}}if(data13.type!==void 0){let data15=data13.type;if(typeof data15!=
"string"){const err48={instancePath:instancePath+"/layers/"+i3+"/type",schemaPath:"#/properties/layers/items/properties/\
type/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}if(data15!==
"dense"){const err49={instancePath:instancePath+"/layers/"+i3+"/type",schemaPath:"#/properties/layers/items/properties/t\
ype/enum",keyword:"enum",params:{allowedValues:schema11.properties.layers.items.properties.type.enum}};vErrors===null?vErrors=
[err49]:vErrors.push(err49),errors++}}if(data13.units!==void 0){let data16=data13.units;if(!(typeof data16=="number"&&!(data16%
1)&&!isNaN(data16)&&isFinite(data16))){const err50={instancePath:instancePath+"/layers/"+i3+"/units",schemaPath:"#/prope\
rties/layers/items/properties/units/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err50]:vErrors.
push(err50),errors++}if(typeof data16=="number"&&isFinite(data16)){if(data16>2147483647||isNaN(data16)){const err51={instancePath:instancePath+
"/layers/"+i3+"/units",schemaPath:"#/properties/layers/items/properties/units/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:2147483647}};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}if(data16<1||isNaN(data16)){const err52={
instancePath:instancePath+"/layers/"+i3+"/units",schemaPath:"#/properties/layers/items/properties/units/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}}}if(data13.activation!==
void 0){let data17=data13.activation;const _errs45=errors;let valid14=!0;const _errs46=errors;if(typeof data17!="string"){
const err53={};vErrors===null?vErrors=[err53]:vErrors.push(err53),errors++}var _valid1=_errs46===errors;errors=_errs45,vErrors!==
null&&(_errs45?vErrors.length=_errs45:vErrors=null);let ifClause0;if(_valid1){const _errs48=errors;if(typeof data17!="st\
ring"){const err54={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properti\
es/activation/then/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err54]:vErrors.push(err54),errors++}
if(!(data17==="linear"||data17==="sigmoid"||data17==="tanh"||data17==="relu"||data17==="leaky_relu"||data17==="softmax")){
const err55={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/acti\
vation/then/enum",keyword:"enum",params:{allowedValues:schema11.properties.layers.items.properties.activation.then.enum}};
vErrors===null?vErrors=[err55]:vErrors.push(err55),errors++}var _valid1=_errs48===errors;valid14=_valid1,ifClause0="then"}else{
const _errs50=errors,_errs51=errors;let valid15=!0;const _errs52=errors;if(!(data17&&typeof data17=="object"&&!Array.isArray(
data17))){const err56={};vErrors===null?vErrors=[err56]:vErrors.push(err56),errors++}var _valid2=_errs52===errors;errors=
_errs51,vErrors!==null&&(_errs51?vErrors.length=_errs51:vErrors=null);let ifClause1;if(_valid2){const _errs54=errors;if(data17&&
typeof data17=="object"&&!Array.isArray(data17)){const tag0=data17.type;if(typeof tag0=="string")if(tag0==="linear")if(data17&&
typeof data17=="object"&&!Array.isArray(data17)){if(data17.type===void 0){const err57={instancePath:instancePath+"/layer\
s/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/0/required",keyword:"re\
quired",params:{missingProperty:"type"}};vErrors===null?vErrors=[err57]:vErrors.push(err57),errors++}for(const key4 in data17)
if(key4!=="type"){const err58={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/ite\
ms/properties/activation/else/then/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}};
vErrors===null?vErrors=[err58]:vErrors.push(err58),errors++}if(data17.type!==void 0&&data17.type!=="linear"){const err59={
instancePath:instancePath+"/layers/"+i3+"/activation/type",schemaPath:"#/properties/layers/items/properties/activation/e\
lse/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"linear"}};vErrors===null?vErrors=[err59]:vErrors.
push(err59),errors++}}else{const err60={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/l\
ayers/items/properties/activation/else/then/oneOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err60]:vErrors.push(err60),errors++}else if(tag0==="sigmoid")if(data17&&typeof data17=="object"&&!Array.isArray(data17)){
if(data17.type===void 0){const err61={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/lay\
ers/items/properties/activation/else/then/oneOf/1/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err61]:vErrors.push(err61),errors++}for(const key5 in data17)if(key5!=="type"){const err62={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/1/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:key5}};vErrors===null?vErrors=[err62]:vErrors.push(err62),
errors++}if(data17.type!==void 0&&data17.type!=="sigmoid"){const err63={instancePath:instancePath+"/layers/"+i3+"/activa\
tion/type",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/1/properties/type/const",keyword:"\
const",params:{allowedValue:"sigmoid"}};vErrors===null?vErrors=[err63]:vErrors.push(err63),errors++}}else{const err64={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/1/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err64]:vErrors.push(err64),errors++}else if(tag0==="tanh")if(data17&&
typeof data17=="object"&&!Array.isArray(data17)){if(data17.type===void 0){const err65={instancePath:instancePath+"/layer\
s/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/2/required",keyword:"re\
quired",params:{missingProperty:"type"}};vErrors===null?vErrors=[err65]:vErrors.push(err65),errors++}for(const key6 in data17)
if(key6!=="type"){const err66={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/ite\
ms/properties/activation/else/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6}};
vErrors===null?vErrors=[err66]:vErrors.push(err66),errors++}if(data17.type!==void 0&&data17.type!=="tanh"){const err67={
instancePath:instancePath+"/layers/"+i3+"/activation/type",schemaPath:"#/properties/layers/items/properties/activation/e\
lse/then/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue:"tanh"}};vErrors===null?vErrors=[err67]:vErrors.
push(err67),errors++}}else{const err68={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/l\
ayers/items/properties/activation/else/then/oneOf/2/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err68]:vErrors.push(err68),errors++}else if(tag0==="relu")if(data17&&typeof data17=="object"&&!Array.isArray(data17)){if(data17.
type===void 0){const err69={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/\
properties/activation/else/then/oneOf/3/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=
[err69]:vErrors.push(err69),errors++}for(const key7 in data17)if(key7!=="type"){const err70={instancePath:instancePath+"\
/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/3/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:key7}};vErrors===null?vErrors=[err70]:vErrors.push(err70),
errors++}if(data17.type!==void 0&&data17.type!=="relu"){const err71={instancePath:instancePath+"/layers/"+i3+"/activatio\
n/type",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/3/properties/type/const",keyword:"co\
nst",params:{allowedValue:"relu"}};vErrors===null?vErrors=[err71]:vErrors.push(err71),errors++}}else{const err72={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/3/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err72]:vErrors.push(err72),errors++}else if(tag0==="leaky_relu")if(data17&&
typeof data17=="object"&&!Array.isArray(data17)){if(data17.type===void 0){const err73={instancePath:instancePath+"/layer\
s/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/4/required",keyword:"re\
quired",params:{missingProperty:"type"}};vErrors===null?vErrors=[err73]:vErrors.push(err73),errors++}for(const key8 in data17)
if(!(key8==="type"||key8==="negative_slope")){const err74={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"\
#/properties/layers/items/properties/activation/else/then/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key8}};vErrors===null?vErrors=[err74]:vErrors.push(err74),errors++}if(data17.type!==void 0&&data17.type!==
"leaky_relu"){const err75={instancePath:instancePath+"/layers/"+i3+"/activation/type",schemaPath:"#/properties/layers/it\
ems/properties/activation/else/then/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue:"leaky_relu"}};vErrors===
null?vErrors=[err75]:vErrors.push(err75),errors++}if(data17.negative_slope!==void 0){let data23=data17.negative_slope;if(typeof data23==
"number"&&isFinite(data23)){if(data23<0||isNaN(data23)){const err76={instancePath:instancePath+"/layers/"+i3+"/activatio\
n/negative_slope",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/4/properties/negative_slop\
e/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err76]:vErrors.push(err76),errors++}}else{
const err77={instancePath:instancePath+"/layers/"+i3+"/activation/negative_slope",schemaPath:"#/properties/layers/items/\
properties/activation/else/then/oneOf/4/properties/negative_slope/type",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err77]:vErrors.push(err77),errors++}}}else{const err78={instancePath:instancePath+"/layers/"+i3+"/activati\
on",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/4/type",keyword:"type",params:{type:"obj\
ect"}};vErrors===null?vErrors=[err78]:vErrors.push(err78),errors++}else if(tag0==="softmax")if(data17&&typeof data17=="o\
bject"&&!Array.isArray(data17)){if(data17.type===void 0){const err79={instancePath:instancePath+"/layers/"+i3+"/activati\
on",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/5/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err79]:vErrors.push(err79),errors++}for(const key9 in data17)if(key9!=="type"){const err80={
instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/t\
hen/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key9}};vErrors===null?vErrors=
[err80]:vErrors.push(err80),errors++}if(data17.type!==void 0&&data17.type!=="softmax"){const err81={instancePath:instancePath+
"/layers/"+i3+"/activation/type",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/5/propertie\
s/type/const",keyword:"const",params:{allowedValue:"softmax"}};vErrors===null?vErrors=[err81]:vErrors.push(err81),errors++}}else{
const err82={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/acti\
vation/else/then/oneOf/5/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err82]:vErrors.push(err82),
errors++}else{const err83={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/p\
roperties/activation/else/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};
vErrors===null?vErrors=[err83]:vErrors.push(err83),errors++}else{const err84={instancePath:instancePath+"/layers/"+i3+"/\
activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/discriminator",keyword:"discriminator",
params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err84]:vErrors.push(err84),errors++}}else{const err85={
instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/t\
hen/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err85]:vErrors.push(err85),errors++}var _valid2=_errs54===
errors;valid15=_valid2,ifClause1="then"}else{const _errs83=errors;if(typeof data17!="string"&&!(data17&&typeof data17=="\
object"&&!Array.isArray(data17))){const err86={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/prope\
rties/layers/items/properties/activation/else/else/type",keyword:"type",params:{type:schema11.properties.layers.items.properties.
activation.else.else.type}};vErrors===null?vErrors=[err86]:vErrors.push(err86),errors++}var _valid2=_errs83===errors;valid15=
_valid2,ifClause1="else"}if(!valid15){const err87={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/p\
roperties/layers/items/properties/activation/else/if",keyword:"if",params:{failingKeyword:ifClause1}};vErrors===null?vErrors=
[err87]:vErrors.push(err87),errors++}var _valid1=_errs50===errors;valid14=_valid1,ifClause0="else"}if(!valid14){const err88={
instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/if",keyword:"\
if",params:{failingKeyword:ifClause0}};vErrors===null?vErrors=[err88]:vErrors.push(err88),errors++}}if(data13.bias!==void 0&&
typeof data13.bias!="boolean"){const err89={instancePath:instancePath+"/layers/"+i3+"/bias",schemaPath:"#/properties/lay\
ers/items/properties/bias/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err89]:vErrors.push(err89),
errors++}if(data13.initializer!==void 0){let data26=data13.initializer;const _errs88=errors;let valid29=!0;const _errs89=errors;
if(typeof data26!="string"){const err90={};vErrors===null?vErrors=[err90]:vErrors.push(err90),errors++}var _valid3=_errs89===
errors;errors=_errs88,vErrors!==null&&(_errs88?vErrors.length=_errs88:vErrors=null);let ifClause2;if(_valid3){const _errs91=errors;
if(typeof data26!="string"){const err91={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties\
/layers/items/properties/initializer/then/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err91]:vErrors.
push(err91),errors++}if(!(data26==="zeros"||data26==="normal"||data26==="uniform"||data26==="glorot_normal"||data26==="g\
lorot_uniform"||data26==="he_normal"||data26==="he_uniform"||data26==="randn"||data26==="randn_scaled")){const err92={instancePath:instancePath+
"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/then/enum",keyword:"enum",params:{
allowedValues:schema11.properties.layers.items.properties.initializer.then.enum}};vErrors===null?vErrors=[err92]:vErrors.
push(err92),errors++}var _valid3=_errs91===errors;valid29=_valid3,ifClause2="then"}else{const _errs93=errors,_errs94=errors;
let valid30=!0;const _errs95=errors;if(!(data26&&typeof data26=="object"&&!Array.isArray(data26))){const err93={};vErrors===
null?vErrors=[err93]:vErrors.push(err93),errors++}var _valid4=_errs95===errors;errors=_errs94,vErrors!==null&&(_errs94?vErrors.
length=_errs94:vErrors=null);let ifClause3;if(_valid4){const _errs97=errors;if(data26&&typeof data26=="object"&&!Array.isArray(
data26)){const tag1=data26.type;if(typeof tag1=="string")if(tag1==="zeros")if(data26&&typeof data26=="object"&&!Array.isArray(
data26)){if(data26.type===void 0){const err94={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/prop\
erties/layers/items/properties/initializer/else/then/oneOf/0/required",keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err94]:vErrors.push(err94),errors++}for(const key10 in data26)if(key10!=="type"){const err95={instancePath:instancePath+
"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/0/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:key10}};vErrors===null?vErrors=[err95]:vErrors.push(
err95),errors++}if(data26.type!==void 0&&data26.type!=="zeros"){const err96={instancePath:instancePath+"/layers/"+i3+"/i\
nitializer/type",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/0/properties/type/const",keyword:"\
const",params:{allowedValue:"zeros"}};vErrors===null?vErrors=[err96]:vErrors.push(err96),errors++}}else{const err97={instancePath:instancePath+
"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/0/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err97]:vErrors.push(err97),errors++}else if(tag1==="normal")if(data26&&
typeof data26=="object"&&!Array.isArray(data26)){if(data26.type===void 0){const err98={instancePath:instancePath+"/layer\
s/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/1/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err98]:vErrors.push(err98),errors++}for(const key11 in data26)
if(!(key11==="type"||key11==="mean"||key11==="std")){const err99={instancePath:instancePath+"/layers/"+i3+"/initializer",
schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/1/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:key11}};vErrors===null?vErrors=[err99]:vErrors.push(err99),errors++}if(data26.type!==
void 0&&data26.type!=="normal"){const err100={instancePath:instancePath+"/layers/"+i3+"/initializer/type",schemaPath:"#/\
properties/layers/items/properties/initializer/else/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"\
normal"}};vErrors===null?vErrors=[err100]:vErrors.push(err100),errors++}if(data26.mean!==void 0){let data29=data26.mean;
if(!(typeof data29=="number"&&isFinite(data29))){const err101={instancePath:instancePath+"/layers/"+i3+"/initializer/mea\
n",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/1/properties/mean/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err101]:vErrors.push(err101),errors++}}if(data26.std!==void 0){let data30=data26.
std;if(typeof data30=="number"&&isFinite(data30)){if(data30<0||isNaN(data30)){const err102={instancePath:instancePath+"/\
layers/"+i3+"/initializer/std",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/1/properties\
/std/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err102]:vErrors.push(err102),errors++}}else{
const err103={instancePath:instancePath+"/layers/"+i3+"/initializer/std",schemaPath:"#/properties/layers/items/propertie\
s/initializer/else/then/oneOf/1/properties/std/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err103]:
vErrors.push(err103),errors++}}}else{const err104={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/\
properties/layers/items/properties/initializer/else/then/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err104]:vErrors.push(err104),errors++}else if(tag1==="uniform")if(data26&&typeof data26=="object"&&!Array.
isArray(data26)){if(data26.type===void 0){const err105={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"\
#/properties/layers/items/properties/initializer/else/then/oneOf/2/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err105]:vErrors.push(err105),errors++}for(const key12 in data26)if(!(key12==="type"||key12===
"limit")){const err106={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/pro\
perties/initializer/else/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key12}};
vErrors===null?vErrors=[err106]:vErrors.push(err106),errors++}if(data26.type!==void 0&&data26.type!=="uniform"){const err107={
instancePath:instancePath+"/layers/"+i3+"/initializer/type",schemaPath:"#/properties/layers/items/properties/initializer\
/else/then/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue:"uniform"}};vErrors===null?vErrors=[err107]:
vErrors.push(err107),errors++}if(data26.limit!==void 0){let data32=data26.limit;if(typeof data32=="number"&&isFinite(data32)){
if(data32<0||isNaN(data32)){const err108={instancePath:instancePath+"/layers/"+i3+"/initializer/limit",schemaPath:"#/pro\
perties/layers/items/properties/initializer/else/then/oneOf/2/properties/limit/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err108]:vErrors.push(err108),errors++}}else{const err109={instancePath:instancePath+
"/layers/"+i3+"/initializer/limit",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/2/proper\
ties/limit/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err109]:vErrors.push(err109),errors++}}}else{
const err110={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/in\
itializer/else/then/oneOf/2/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err110]:vErrors.push(err110),
errors++}else if(tag1==="glorot_normal")if(data26&&typeof data26=="object"&&!Array.isArray(data26)){if(data26.type===void 0){
const err111={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/in\
itializer/else/then/oneOf/3/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err111]:
vErrors.push(err111),errors++}for(const key13 in data26)if(key13!=="type"){const err112={instancePath:instancePath+"/lay\
ers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/3/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:key13}};vErrors===null?vErrors=[err112]:vErrors.push(err112),
errors++}if(data26.type!==void 0&&data26.type!=="glorot_normal"){const err113={instancePath:instancePath+"/layers/"+i3+"\
/initializer/type",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/3/properties/type/const",
keyword:"const",params:{allowedValue:"glorot_normal"}};vErrors===null?vErrors=[err113]:vErrors.push(err113),errors++}}else{
const err114={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/in\
itializer/else/then/oneOf/3/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err114]:vErrors.push(err114),
errors++}else if(tag1==="glorot_uniform")if(data26&&typeof data26=="object"&&!Array.isArray(data26)){if(data26.type===void 0){
const err115={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/in\
itializer/else/then/oneOf/4/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err115]:
vErrors.push(err115),errors++}for(const key14 in data26)if(key14!=="type"){const err116={instancePath:instancePath+"/lay\
ers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/4/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:key14}};vErrors===null?vErrors=[err116]:vErrors.push(err116),
errors++}if(data26.type!==void 0&&data26.type!=="glorot_uniform"){const err117={instancePath:instancePath+"/layers/"+i3+
"/initializer/type",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/4/properties/type/const",
keyword:"const",params:{allowedValue:"glorot_uniform"}};vErrors===null?vErrors=[err117]:vErrors.push(err117),errors++}}else{
const err118={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/in\
itializer/else/then/oneOf/4/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err118]:vErrors.push(err118),
errors++}else if(tag1==="he_normal")if(data26&&typeof data26=="object"&&!Array.isArray(data26)){if(data26.type===void 0){
const err119={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/in\
itializer/else/then/oneOf/5/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err119]:
vErrors.push(err119),errors++}for(const key15 in data26)if(key15!=="type"){const err120={instancePath:instancePath+"/lay\
ers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/5/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:key15}};vErrors===null?vErrors=[err120]:vErrors.push(err120),
errors++}if(data26.type!==void 0&&data26.type!=="he_normal"){const err121={instancePath:instancePath+"/layers/"+i3+"/ini\
tializer/type",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/5/properties/type/const",keyword:"\
const",params:{allowedValue:"he_normal"}};vErrors===null?vErrors=[err121]:vErrors.push(err121),errors++}}else{const err122={
instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else\
/then/oneOf/5/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err122]:vErrors.push(err122),errors++}else if(tag1===
"he_uniform")if(data26&&typeof data26=="object"&&!Array.isArray(data26)){if(data26.type===void 0){const err123={instancePath:instancePath+
"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/6/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err123]:vErrors.push(err123),errors++}for(const key16 in data26)
if(key16!=="type"){const err124={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/\
items/properties/initializer/else/then/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key16}};
vErrors===null?vErrors=[err124]:vErrors.push(err124),errors++}if(data26.type!==void 0&&data26.type!=="he_uniform"){const err125={
instancePath:instancePath+"/layers/"+i3+"/initializer/type",schemaPath:"#/properties/layers/items/properties/initializer\
/else/then/oneOf/6/properties/type/const",keyword:"const",params:{allowedValue:"he_uniform"}};vErrors===null?vErrors=[err125]:
vErrors.push(err125),errors++}}else{const err126={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/p\
roperties/layers/items/properties/initializer/else/then/oneOf/6/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err126]:vErrors.push(err126),errors++}else if(tag1==="randn")if(data26&&typeof data26=="object"&&!Array.isArray(
data26)){if(data26.type===void 0){const err127={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/pro\
perties/layers/items/properties/initializer/else/then/oneOf/7/required",keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err127]:vErrors.push(err127),errors++}for(const key17 in data26)if(!(key17==="type"||key17==="sc\
ale")){const err128={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/proper\
ties/initializer/else/then/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key17}};
vErrors===null?vErrors=[err128]:vErrors.push(err128),errors++}if(data26.type!==void 0&&data26.type!=="randn"){const err129={
instancePath:instancePath+"/layers/"+i3+"/initializer/type",schemaPath:"#/properties/layers/items/properties/initializer\
/else/then/oneOf/7/properties/type/const",keyword:"const",params:{allowedValue:"randn"}};vErrors===null?vErrors=[err129]:
vErrors.push(err129),errors++}if(data26.scale!==void 0){let data38=data26.scale;if(typeof data38=="number"&&isFinite(data38)){
if(data38<0||isNaN(data38)){const err130={instancePath:instancePath+"/layers/"+i3+"/initializer/scale",schemaPath:"#/pro\
perties/layers/items/properties/initializer/else/then/oneOf/7/properties/scale/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err130]:vErrors.push(err130),errors++}}else{const err131={instancePath:instancePath+
"/layers/"+i3+"/initializer/scale",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/7/proper\
ties/scale/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err131]:vErrors.push(err131),errors++}}}else{
const err132={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/in\
itializer/else/then/oneOf/7/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err132]:vErrors.push(err132),
errors++}else if(tag1==="randn_scaled")if(data26&&typeof data26=="object"&&!Array.isArray(data26)){if(data26.type===void 0){
const err133={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/in\
itializer/else/then/oneOf/8/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err133]:
vErrors.push(err133),errors++}for(const key18 in data26)if(key18!=="type"){const err134={instancePath:instancePath+"/lay\
ers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/8/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:key18}};vErrors===null?vErrors=[err134]:vErrors.push(err134),
errors++}if(data26.type!==void 0&&data26.type!=="randn_scaled"){const err135={instancePath:instancePath+"/layers/"+i3+"/\
initializer/type",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/8/properties/type/const",
keyword:"const",params:{allowedValue:"randn_scaled"}};vErrors===null?vErrors=[err135]:vErrors.push(err135),errors++}}else{
const err136={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/in\
itializer/else/then/oneOf/8/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err136]:vErrors.push(err136),
errors++}else{const err137={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items\
/properties/initializer/else/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag1}};
vErrors===null?vErrors=[err137]:vErrors.push(err137),errors++}else{const err138={instancePath:instancePath+"/layers/"+i3+
"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/discriminator",keyword:"discrimina\
tor",params:{error:"tag",tag:"type",tagValue:tag1}};vErrors===null?vErrors=[err138]:vErrors.push(err138),errors++}}else{
const err139={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/in\
itializer/else/then/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err139]:vErrors.push(err139),errors++}
var _valid4=_errs97===errors;valid30=_valid4,ifClause3="then"}else{const _errs144=errors;if(typeof data26!="string"&&!(data26&&
typeof data26=="object"&&!Array.isArray(data26))){const err140={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"\
#/properties/layers/items/properties/initializer/else/else/type",keyword:"type",params:{type:schema11.properties.layers.
items.properties.initializer.else.else.type}};vErrors===null?vErrors=[err140]:vErrors.push(err140),errors++}var _valid4=_errs144===
errors;valid30=_valid4,ifClause3="else"}if(!valid30){const err141={instancePath:instancePath+"/layers/"+i3+"/initializer",
schemaPath:"#/properties/layers/items/properties/initializer/else/if",keyword:"if",params:{failingKeyword:ifClause3}};vErrors===
null?vErrors=[err141]:vErrors.push(err141),errors++}var _valid3=_errs93===errors;valid29=_valid3,ifClause2="else"}if(!valid29){
const err142={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/in\
itializer/if",keyword:"if",params:{failingKeyword:ifClause2}};vErrors===null?vErrors=[err142]:vErrors.push(err142),errors++}}
if(data13.bias_initializer!==void 0){let data40=data13.bias_initializer;const _errs147=errors;let valid50=!0;const _errs148=errors;
if(typeof data40!="string"){const err143={};vErrors===null?vErrors=[err143]:vErrors.push(err143),errors++}var _valid5=_errs148===
errors;errors=_errs147,vErrors!==null&&(_errs147?vErrors.length=_errs147:vErrors=null);let ifClause4;if(_valid5){const _errs150=errors;
if(typeof data40!="string"){const err144={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/prop\
erties/layers/items/properties/bias_initializer/then/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err144]:vErrors.push(err144),errors++}if(!(data40==="zeros"||data40==="normal"||data40==="uniform"||data40==="glorot_no\
rmal"||data40==="glorot_uniform"||data40==="he_normal"||data40==="he_uniform"||data40==="randn"||data40==="randn_scaled")){
const err145={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properti\
es/bias_initializer/then/enum",keyword:"enum",params:{allowedValues:schema11.properties.layers.items.properties.bias_initializer.
then.enum}};vErrors===null?vErrors=[err145]:vErrors.push(err145),errors++}var _valid5=_errs150===errors;valid50=_valid5,
ifClause4="then"}else{const _errs152=errors,_errs153=errors;let valid51=!0;const _errs154=errors;if(!(data40&&typeof data40==
"object"&&!Array.isArray(data40))){const err146={};vErrors===null?vErrors=[err146]:vErrors.push(err146),errors++}var _valid6=_errs154===
errors;errors=_errs153,vErrors!==null&&(_errs153?vErrors.length=_errs153:vErrors=null);let ifClause5;if(_valid6){const _errs156=errors;
if(data40&&typeof data40=="object"&&!Array.isArray(data40)){const tag2=data40.type;if(typeof tag2=="string")if(tag2==="z\
eros")if(data40&&typeof data40=="object"&&!Array.isArray(data40)){if(data40.type===void 0){const err147={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/0/re\
quired",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err147]:vErrors.push(err147),errors++}
for(const key19 in data40)if(key19!=="type"){const err148={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"\
#/properties/layers/items/properties/bias_initializer/else/then/oneOf/0/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:key19}};vErrors===null?vErrors=[err148]:vErrors.push(err148),errors++}if(data40.type!==void 0&&
data40.type!=="zeros"){const err149={instancePath:instancePath+"/layers/"+i3+"/bias_initializer/type",schemaPath:"#/prop\
erties/layers/items/properties/bias_initializer/else/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"\
zeros"}};vErrors===null?vErrors=[err149]:vErrors.push(err149),errors++}}else{const err150={instancePath:instancePath+"/l\
ayers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/0/type",
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err150]:vErrors.push(err150),errors++}else if(tag2==="nor\
mal")if(data40&&typeof data40=="object"&&!Array.isArray(data40)){if(data40.type===void 0){const err151={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/1/re\
quired",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err151]:vErrors.push(err151),errors++}
for(const key20 in data40)if(!(key20==="type"||key20==="mean"||key20==="std")){const err152={instancePath:instancePath+"\
/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/1/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key20}};vErrors===null?vErrors=[err152]:vErrors.
push(err152),errors++}if(data40.type!==void 0&&data40.type!=="normal"){const err153={instancePath:instancePath+"/layers/"+
i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/1/properti\
es/type/const",keyword:"const",params:{allowedValue:"normal"}};vErrors===null?vErrors=[err153]:vErrors.push(err153),errors++}
if(data40.mean!==void 0){let data43=data40.mean;if(!(typeof data43=="number"&&isFinite(data43))){const err154={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer/mean",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf\
/1/properties/mean/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err154]:vErrors.push(err154),errors++}}
if(data40.std!==void 0){let data44=data40.std;if(typeof data44=="number"&&isFinite(data44)){if(data44<0||isNaN(data44)){
const err155={instancePath:instancePath+"/layers/"+i3+"/bias_initializer/std",schemaPath:"#/properties/layers/items/prop\
erties/bias_initializer/else/then/oneOf/1/properties/std/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===
null?vErrors=[err155]:vErrors.push(err155),errors++}}else{const err156={instancePath:instancePath+"/layers/"+i3+"/bias_i\
nitializer/std",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/1/properties/std/type",
keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err156]:vErrors.push(err156),errors++}}}else{const err157={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initia\
lizer/else/then/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err157]:vErrors.push(err157),
errors++}else if(tag2==="uniform")if(data40&&typeof data40=="object"&&!Array.isArray(data40)){if(data40.type===void 0){const err158={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initia\
lizer/else/then/oneOf/2/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err158]:vErrors.
push(err158),errors++}for(const key21 in data40)if(!(key21==="type"||key21==="limit")){const err159={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/2/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key21}};vErrors===null?vErrors=[err159]:vErrors.
push(err159),errors++}if(data40.type!==void 0&&data40.type!=="uniform"){const err160={instancePath:instancePath+"/layers\
/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/2/prope\
rties/type/const",keyword:"const",params:{allowedValue:"uniform"}};vErrors===null?vErrors=[err160]:vErrors.push(err160),
errors++}if(data40.limit!==void 0){let data46=data40.limit;if(typeof data46=="number"&&isFinite(data46)){if(data46<0||isNaN(
data46)){const err161={instancePath:instancePath+"/layers/"+i3+"/bias_initializer/limit",schemaPath:"#/properties/layers\
/items/properties/bias_initializer/else/then/oneOf/2/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}};vErrors===null?vErrors=[err161]:vErrors.push(err161),errors++}}else{const err162={instancePath:instancePath+"/\
layers/"+i3+"/bias_initializer/limit",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/\
2/properties/limit/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err162]:vErrors.push(err162),errors++}}}else{
const err163={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properti\
es/bias_initializer/else/then/oneOf/2/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err163]:vErrors.
push(err163),errors++}else if(tag2==="glorot_normal")if(data40&&typeof data40=="object"&&!Array.isArray(data40)){if(data40.
type===void 0){const err164={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers\
/items/properties/bias_initializer/else/then/oneOf/3/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err164]:vErrors.push(err164),errors++}for(const key22 in data40)if(key22!=="type"){const err165={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/3/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key22}};vErrors===null?vErrors=[err165]:vErrors.
push(err165),errors++}if(data40.type!==void 0&&data40.type!=="glorot_normal"){const err166={instancePath:instancePath+"/\
layers/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/3\
/properties/type/const",keyword:"const",params:{allowedValue:"glorot_normal"}};vErrors===null?vErrors=[err166]:vErrors.push(
err166),errors++}}else{const err167={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/propertie\
s/layers/items/properties/bias_initializer/else/then/oneOf/3/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err167]:vErrors.push(err167),errors++}else if(tag2==="glorot_uniform")if(data40&&typeof data40=="object"&&!Array.
isArray(data40)){if(data40.type===void 0){const err168={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"\
#/properties/layers/items/properties/bias_initializer/else/then/oneOf/4/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err168]:vErrors.push(err168),errors++}for(const key23 in data40)if(key23!=="type"){const err169={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initia\
lizer/else/then/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key23}};vErrors===
null?vErrors=[err169]:vErrors.push(err169),errors++}if(data40.type!==void 0&&data40.type!=="glorot_uniform"){const err170={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_i\
nitializer/else/then/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue:"glorot_uniform"}};vErrors===null?
vErrors=[err170]:vErrors.push(err170),errors++}}else{const err171={instancePath:instancePath+"/layers/"+i3+"/bias_initia\
lizer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/4/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err171]:vErrors.push(err171),errors++}else if(tag2==="he_normal")if(data40&&typeof data40==
"object"&&!Array.isArray(data40)){if(data40.type===void 0){const err172={instancePath:instancePath+"/layers/"+i3+"/bias_\
initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/5/required",keyword:"requ\
ired",params:{missingProperty:"type"}};vErrors===null?vErrors=[err172]:vErrors.push(err172),errors++}for(const key24 in data40)
if(key24!=="type"){const err173={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/la\
yers/items/properties/bias_initializer/else/then/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key24}};
vErrors===null?vErrors=[err173]:vErrors.push(err173),errors++}if(data40.type!==void 0&&data40.type!=="he_normal"){const err174={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_i\
nitializer/else/then/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue:"he_normal"}};vErrors===null?vErrors=
[err174]:vErrors.push(err174),errors++}}else{const err175={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"\
#/properties/layers/items/properties/bias_initializer/else/then/oneOf/5/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err175]:vErrors.push(err175),errors++}else if(tag2==="he_uniform")if(data40&&typeof data40=="object"&&!Array.
isArray(data40)){if(data40.type===void 0){const err176={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"\
#/properties/layers/items/properties/bias_initializer/else/then/oneOf/6/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err176]:vErrors.push(err176),errors++}for(const key25 in data40)if(key25!=="type"){const err177={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initia\
lizer/else/then/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key25}};vErrors===
null?vErrors=[err177]:vErrors.push(err177),errors++}if(data40.type!==void 0&&data40.type!=="he_uniform"){const err178={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf\
/6/properties/type/const",keyword:"const",params:{allowedValue:"he_uniform"}};vErrors===null?vErrors=[err178]:vErrors.push(
err178),errors++}}else{const err179={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/propertie\
s/layers/items/properties/bias_initializer/else/then/oneOf/6/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err179]:vErrors.push(err179),errors++}else if(tag2==="randn")if(data40&&typeof data40=="object"&&!Array.isArray(
data40)){if(data40.type===void 0){const err180={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"\
#/properties/layers/items/properties/bias_initializer/else/then/oneOf/7/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err180]:vErrors.push(err180),errors++}for(const key26 in data40)if(!(key26==="type"||key26===
"scale")){const err181={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/item\
s/properties/bias_initializer/else/then/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key26}};
vErrors===null?vErrors=[err181]:vErrors.push(err181),errors++}if(data40.type!==void 0&&data40.type!=="randn"){const err182={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_i\
nitializer/else/then/oneOf/7/properties/type/const",keyword:"const",params:{allowedValue:"randn"}};vErrors===null?vErrors=
[err182]:vErrors.push(err182),errors++}if(data40.scale!==void 0){let data52=data40.scale;if(typeof data52=="number"&&isFinite(
data52)){if(data52<0||isNaN(data52)){const err183={instancePath:instancePath+"/layers/"+i3+"/bias_initializer/scale",schemaPath:"\
#/properties/layers/items/properties/bias_initializer/else/then/oneOf/7/properties/scale/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};vErrors===null?vErrors=[err183]:vErrors.push(err183),errors++}}else{const err184={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer/scale",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneO\
f/7/properties/scale/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err184]:vErrors.push(err184),errors++}}}else{
const err185={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properti\
es/bias_initializer/else/then/oneOf/7/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err185]:vErrors.
push(err185),errors++}else if(tag2==="randn_scaled")if(data40&&typeof data40=="object"&&!Array.isArray(data40)){if(data40.
type===void 0){const err186={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers\
/items/properties/bias_initializer/else/then/oneOf/8/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err186]:vErrors.push(err186),errors++}for(const key27 in data40)if(key27!=="type"){const err187={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/8/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key27}};vErrors===null?vErrors=[err187]:vErrors.
push(err187),errors++}if(data40.type!==void 0&&data40.type!=="randn_scaled"){const err188={instancePath:instancePath+"/l\
ayers/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/8/\
properties/type/const",keyword:"const",params:{allowedValue:"randn_scaled"}};vErrors===null?vErrors=[err188]:vErrors.push(
err188),errors++}}else{const err189={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/propertie\
s/layers/items/properties/bias_initializer/else/then/oneOf/8/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err189]:vErrors.push(err189),errors++}else{const err190={instancePath:instancePath+"/layers/"+i3+"/bias_initial\
izer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/discriminator",keyword:"discriminator",
params:{error:"mapping",tag:"type",tagValue:tag2}};vErrors===null?vErrors=[err190]:vErrors.push(err190),errors++}else{const err191={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initia\
lizer/else/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag2}};vErrors===null?vErrors=
[err191]:vErrors.push(err191),errors++}}else{const err192={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"\
#/properties/layers/items/properties/bias_initializer/else/then/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err192]:vErrors.push(err192),errors++}var _valid6=_errs156===errors;valid51=_valid6,ifClause5="then"}else{const _errs203=errors;
if(typeof data40!="string"&&!(data40&&typeof data40=="object"&&!Array.isArray(data40))){const err193={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/else/type",keyword:"\
type",params:{type:schema11.properties.layers.items.properties.bias_initializer.else.else.type}};vErrors===null?vErrors=
[err193]:vErrors.push(err193),errors++}var _valid6=_errs203===errors;valid51=_valid6,ifClause5="else"}if(!valid51){const err194={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initia\
lizer/else/if",keyword:"if",params:{failingKeyword:ifClause5}};vErrors===null?vErrors=[err194]:vErrors.push(err194),errors++}
var _valid5=_errs152===errors;valid50=_valid5,ifClause4="else"}if(!valid50){const err195={instancePath:instancePath+"/la\
yers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/if",keyword:"if",params:{
failingKeyword:ifClause4}};vErrors===null?vErrors=[err195]:vErrors.push(err195),errors++}}}else{const err196={instancePath:instancePath+
"/layers/"+i3,schemaPath:"#/properties/layers/items/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err196]:vErrors.push(err196),errors++}}}else{const err197={instancePath:instancePath+"/layers",schemaPath:"#/properties\
/layers/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err197]:vErrors.push(err197),errors++}}if(data.
loss!==void 0){let data54=data.loss;const _errs206=errors;let valid71=!0;const _errs207=errors;if(typeof data54!="string"){
const err198={};vErrors===null?vErrors=[err198]:vErrors.push(err198),errors++}var _valid7=_errs207===errors;errors=_errs206,
vErrors!==null&&(_errs206?vErrors.length=_errs206:vErrors=null);let ifClause6;if(_valid7){const _errs209=errors;if(typeof data54!=
"string"){const err199={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/then/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err199]:vErrors.push(err199),errors++}if(!(data54==="binary_crossentropy"||data54===
"categorical_crossentropy"||data54==="mean_squared_error")){const err200={instancePath:instancePath+"/loss",schemaPath:"\
#/properties/loss/then/enum",keyword:"enum",params:{allowedValues:schema11.properties.loss.then.enum}};vErrors===null?vErrors=
[err200]:vErrors.push(err200),errors++}var _valid7=_errs209===errors;valid71=_valid7,ifClause6="then"}else{const _errs211=errors,
_errs212=errors;let valid72=!0;const _errs213=errors;if(!(data54&&typeof data54=="object"&&!Array.isArray(data54))){const err201={};
vErrors===null?vErrors=[err201]:vErrors.push(err201),errors++}var _valid8=_errs213===errors;errors=_errs212,vErrors!==null&&
(_errs212?vErrors.length=_errs212:vErrors=null);let ifClause7;if(_valid8){const _errs215=errors;if(data54&&typeof data54==
"object"&&!Array.isArray(data54)){const tag3=data54.type;if(typeof tag3=="string")if(tag3==="binary_crossentropy")if(data54&&
typeof data54=="object"&&!Array.isArray(data54)){if(data54.type===void 0){const err202={instancePath:instancePath+"/loss",
schemaPath:"#/properties/loss/else/then/oneOf/0/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err202]:vErrors.push(err202),errors++}for(const key28 in data54)if(key28!=="type"){const err203={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/else/then/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key28}};
vErrors===null?vErrors=[err203]:vErrors.push(err203),errors++}if(data54.type!==void 0&&data54.type!=="binary_crossentrop\
y"){const err204={instancePath:instancePath+"/loss/type",schemaPath:"#/properties/loss/else/then/oneOf/0/properties/type\
/const",keyword:"const",params:{allowedValue:"binary_crossentropy"}};vErrors===null?vErrors=[err204]:vErrors.push(err204),
errors++}}else{const err205={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/0/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err205]:vErrors.push(err205),errors++}else if(tag3==="categorical_\
crossentropy")if(data54&&typeof data54=="object"&&!Array.isArray(data54)){if(data54.type===void 0){const err206={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/else/then/oneOf/1/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err206]:vErrors.push(err206),errors++}for(const key29 in data54)if(key29!=="type"){const err207={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/else/then/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key29}};
vErrors===null?vErrors=[err207]:vErrors.push(err207),errors++}if(data54.type!==void 0&&data54.type!=="categorical_crosse\
ntropy"){const err208={instancePath:instancePath+"/loss/type",schemaPath:"#/properties/loss/else/then/oneOf/1/properties\
/type/const",keyword:"const",params:{allowedValue:"categorical_crossentropy"}};vErrors===null?vErrors=[err208]:vErrors.push(
err208),errors++}}else{const err209={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/1/t\
ype",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err209]:vErrors.push(err209),errors++}else if(tag3===
"mean_squared_error")if(data54&&typeof data54=="object"&&!Array.isArray(data54)){if(data54.type===void 0){const err210={
instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/2/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err210]:vErrors.push(err210),errors++}for(const key30 in data54)if(key30!=="type"){const err211={
instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/2/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key30}};vErrors===null?vErrors=[err211]:vErrors.push(err211),errors++}if(data54.
type!==void 0&&data54.type!=="mean_squared_error"){const err212={instancePath:instancePath+"/loss/type",schemaPath:"#/pr\
operties/loss/else/then/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue:"mean_squared_error"}};vErrors===
null?vErrors=[err212]:vErrors.push(err212),errors++}}else{const err213={instancePath:instancePath+"/loss",schemaPath:"#/\
properties/loss/else/then/oneOf/2/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err213]:vErrors.push(
err213),errors++}else{const err214={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/discrimina\
tor",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag3}};vErrors===null?vErrors=[err214]:vErrors.
push(err214),errors++}else{const err215={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/discr\
iminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag3}};vErrors===null?vErrors=[err215]:vErrors.
push(err215),errors++}}else{const err216={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/type",
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err216]:vErrors.push(err216),errors++}var _valid8=_errs215===
errors;valid72=_valid8,ifClause7="then"}else{const _errs230=errors;if(typeof data54!="string"&&!(data54&&typeof data54==
"object"&&!Array.isArray(data54))){const err217={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/el\
se/type",keyword:"type",params:{type:schema11.properties.loss.else.else.type}};vErrors===null?vErrors=[err217]:vErrors.push(
err217),errors++}var _valid8=_errs230===errors;valid72=_valid8,ifClause7="else"}if(!valid72){const err218={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/else/if",keyword:"if",params:{failingKeyword:ifClause7}};vErrors===null?vErrors=[err218]:
vErrors.push(err218),errors++}var _valid7=_errs211===errors;valid71=_valid7,ifClause6="else"}if(!valid71){const err219={
instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/if",keyword:"if",params:{failingKeyword:ifClause6}};vErrors===
null?vErrors=[err219]:vErrors.push(err219),errors++}}if(data.regularization!==void 0){let data58=data.regularization;if(data58&&
typeof data58=="object"&&!Array.isArray(data58)){for(const key31 in data58)if(key31!=="l2"){const err220={instancePath:instancePath+
"/regularization",schemaPath:"#/properties/regularization/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key31}};
vErrors===null?vErrors=[err220]:vErrors.push(err220),errors++}if(data58.l2!==void 0){let data59=data58.l2;if(typeof data59==
"number"&&isFinite(data59)){if(data59<0||isNaN(data59)){const err221={instancePath:instancePath+"/regularization/l2",schemaPath:"\
#/properties/regularization/properties/l2/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=
[err221]:vErrors.push(err221),errors++}}else{const err222={instancePath:instancePath+"/regularization/l2",schemaPath:"#/\
properties/regularization/properties/l2/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err222]:vErrors.
push(err222),errors++}}}else{const err223={instancePath:instancePath+"/regularization",schemaPath:"#/properties/regulari\
zation/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err223]:vErrors.push(err223),errors++}}if(data.
optimizer!==void 0){let data60=data.optimizer;const _errs238=errors;let valid81=!0;const _errs239=errors;if(typeof data60!=
"string"){const err224={};vErrors===null?vErrors=[err224]:vErrors.push(err224),errors++}var _valid9=_errs239===errors;errors=
_errs238,vErrors!==null&&(_errs238?vErrors.length=_errs238:vErrors=null);let ifClause8;if(_valid9){const _errs241=errors;
if(typeof data60!="string"){const err225={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/then\
/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err225]:vErrors.push(err225),errors++}if(!(data60===
"gradient_descent"||data60==="momentum"||data60==="adam")){const err226={instancePath:instancePath+"/optimizer",schemaPath:"\
#/properties/optimizer/then/enum",keyword:"enum",params:{allowedValues:schema11.properties.optimizer.then.enum}};vErrors===
null?vErrors=[err226]:vErrors.push(err226),errors++}var _valid9=_errs241===errors;valid81=_valid9,ifClause8="then"}else{
const _errs243=errors,_errs244=errors;let valid82=!0;const _errs245=errors;if(!(data60&&typeof data60=="object"&&!Array.
isArray(data60))){const err227={};vErrors===null?vErrors=[err227]:vErrors.push(err227),errors++}var _valid10=_errs245===
errors;errors=_errs244,vErrors!==null&&(_errs244?vErrors.length=_errs244:vErrors=null);let ifClause9;if(_valid10){const _errs247=errors;
if(data60&&typeof data60=="object"&&!Array.isArray(data60)){const tag4=data60.type;if(typeof tag4=="string")if(tag4==="g\
radient_descent")if(data60&&typeof data60=="object"&&!Array.isArray(data60)){if(data60.type===void 0){const err228={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/0/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err228]:vErrors.push(err228),errors++}for(const key32 in data60)if(!(key32==="type"||key32===
"learning_rate")){const err229={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneO\
f/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key32}};vErrors===null?vErrors=[err229]:
vErrors.push(err229),errors++}if(data60.type!==void 0&&data60.type!=="gradient_descent"){const err230={instancePath:instancePath+
"/optimizer/type",schemaPath:"#/properties/optimizer/else/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"\
gradient_descent"}};vErrors===null?vErrors=[err230]:vErrors.push(err230),errors++}if(data60.learning_rate!==void 0){let data62=data60.
learning_rate;if(typeof data62=="number"&&isFinite(data62)){if(data62<=0||isNaN(data62)){const err231={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/0/properties/learning_rate/exclusiveMinimu\
m",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err231]:vErrors.push(err231),errors++}}else{
const err232={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/0/\
properties/learning_rate/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err232]:vErrors.push(err232),
errors++}}}else{const err233={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/\
0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err233]:vErrors.push(err233),errors++}else if(tag4===
"momentum")if(data60&&typeof data60=="object"&&!Array.isArray(data60)){if(data60.type===void 0){const err234={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/1/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err234]:vErrors.push(err234),errors++}for(const key33 in data60)if(!(key33==="type"||key33===
"learning_rate"||key33==="momentum")){const err235={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/opti\
mizer/else/then/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key33}};vErrors===
null?vErrors=[err235]:vErrors.push(err235),errors++}if(data60.type!==void 0&&data60.type!=="momentum"){const err236={instancePath:instancePath+
"/optimizer/type",schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"\
momentum"}};vErrors===null?vErrors=[err236]:vErrors.push(err236),errors++}if(data60.learning_rate!==void 0){let data64=data60.
learning_rate;if(typeof data64=="number"&&isFinite(data64)){if(data64<=0||isNaN(data64)){const err237={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/learning_rate/exclusiveMinimu\
m",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err237]:vErrors.push(err237),errors++}}else{
const err238={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/1/\
properties/learning_rate/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err238]:vErrors.push(err238),
errors++}}if(data60.momentum!==void 0){let data65=data60.momentum;if(typeof data65=="number"&&isFinite(data65)){if(data65<
0||isNaN(data65)){const err239={instancePath:instancePath+"/optimizer/momentum",schemaPath:"#/properties/optimizer/else/\
then/oneOf/1/properties/momentum/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err239]:
vErrors.push(err239),errors++}if(data65>=1||isNaN(data65)){const err240={instancePath:instancePath+"/optimizer/momentum",
schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/momentum/exclusiveMaximum",keyword:"exclusiveMaximum",params:{
comparison:"<",limit:1}};vErrors===null?vErrors=[err240]:vErrors.push(err240),errors++}}else{const err241={instancePath:instancePath+
"/optimizer/momentum",schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/momentum/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err241]:vErrors.push(err241),errors++}}}else{const err242={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err242]:vErrors.push(err242),errors++}else if(tag4==="adam")if(data60&&typeof data60=="object"&&!Array.isArray(
data60)){if(data60.type===void 0){const err243={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimize\
r/else/then/oneOf/2/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err243]:vErrors.
push(err243),errors++}for(const key34 in data60)if(!(key34==="type"||key34==="learning_rate"||key34==="beta_1"||key34===
"beta_2"||key34==="epsilon")){const err244={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/el\
se/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key34}};vErrors===null?vErrors=
[err244]:vErrors.push(err244),errors++}if(data60.type!==void 0&&data60.type!=="adam"){const err245={instancePath:instancePath+
"/optimizer/type",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue:"\
adam"}};vErrors===null?vErrors=[err245]:vErrors.push(err245),errors++}if(data60.learning_rate!==void 0){let data67=data60.
learning_rate;if(typeof data67=="number"&&isFinite(data67)){if(data67<=0||isNaN(data67)){const err246={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/learning_rate/exclusiveMinimu\
m",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err246]:vErrors.push(err246),errors++}}else{
const err247={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/2/\
properties/learning_rate/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err247]:vErrors.push(err247),
errors++}}if(data60.beta_1!==void 0){let data68=data60.beta_1;if(typeof data68=="number"&&isFinite(data68)){if(data68<0||
isNaN(data68)){const err248={instancePath:instancePath+"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/then/\
oneOf/2/properties/beta_1/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err248]:vErrors.
push(err248),errors++}if(data68>=1||isNaN(data68)){const err249={instancePath:instancePath+"/optimizer/beta_1",schemaPath:"\
#/properties/optimizer/else/then/oneOf/2/properties/beta_1/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"\
<",limit:1}};vErrors===null?vErrors=[err249]:vErrors.push(err249),errors++}}else{const err250={instancePath:instancePath+
"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/beta_1/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err250]:vErrors.push(err250),errors++}}if(data60.beta_2!==void 0){let data69=data60.
beta_2;if(typeof data69=="number"&&isFinite(data69)){if(data69<0||isNaN(data69)){const err251={instancePath:instancePath+
"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/beta_2/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};vErrors===null?vErrors=[err251]:vErrors.push(err251),errors++}if(data69>=1||isNaN(data69)){const err252={
instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/beta_2/exc\
lusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err252]:vErrors.push(
err252),errors++}}else{const err253={instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/el\
se/then/oneOf/2/properties/beta_2/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err253]:vErrors.push(
err253),errors++}}if(data60.epsilon!==void 0){let data70=data60.epsilon;if(typeof data70=="number"&&isFinite(data70)){if(data70<=
0||isNaN(data70)){const err254={instancePath:instancePath+"/optimizer/epsilon",schemaPath:"#/properties/optimizer/else/t\
hen/oneOf/2/properties/epsilon/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?
vErrors=[err254]:vErrors.push(err254),errors++}}else{const err255={instancePath:instancePath+"/optimizer/epsilon",schemaPath:"\
#/properties/optimizer/else/then/oneOf/2/properties/epsilon/type",keyword:"type",params:{type:"number"}};vErrors===null?
vErrors=[err255]:vErrors.push(err255),errors++}}}else{const err256={instancePath:instancePath+"/optimizer",schemaPath:"#\
/properties/optimizer/else/then/oneOf/2/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err256]:vErrors.
push(err256),errors++}else{const err257={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/\
then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag4}};vErrors===null?vErrors=[err257]:
vErrors.push(err257),errors++}else{const err258={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimiz\
er/else/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag4}};vErrors===null?vErrors=
[err258]:vErrors.push(err258),errors++}}else{const err259={instancePath:instancePath+"/optimizer",schemaPath:"#/properti\
es/optimizer/else/then/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err259]:vErrors.push(err259),
errors++}var _valid10=_errs247===errors;valid82=_valid10,ifClause9="then"}else{const _errs276=errors;if(typeof data60!="\
string"&&!(data60&&typeof data60=="object"&&!Array.isArray(data60))){const err260={instancePath:instancePath+"/optimizer",
schemaPath:"#/properties/optimizer/else/else/type",keyword:"type",params:{type:schema11.properties.optimizer.else.else.type}};
vErrors===null?vErrors=[err260]:vErrors.push(err260),errors++}var _valid10=_errs276===errors;valid82=_valid10,ifClause9=
"else"}if(!valid82){const err261={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/if",keyword:"\
if",params:{failingKeyword:ifClause9}};vErrors===null?vErrors=[err261]:vErrors.push(err261),errors++}var _valid9=_errs243===
errors;valid81=_valid9,ifClause8="else"}if(!valid81){const err262={instancePath:instancePath+"/optimizer",schemaPath:"#/\
properties/optimizer/if",keyword:"if",params:{failingKeyword:ifClause8}};vErrors===null?vErrors=[err262]:vErrors.push(err262),
errors++}}if(data.training!==void 0){let data71=data.training;const _errs280=errors,_errs281=errors;if(data71&&typeof data71==
"object"&&!Array.isArray(data71)){let missing1;if(data71.epochs===void 0&&(missing1="epochs")||data71.iterations===void 0&&
(missing1="iterations")){const err263={};vErrors===null?vErrors=[err263]:vErrors.push(err263),errors++}}var valid90=_errs281===
errors;if(valid90){const err264={instancePath:instancePath+"/training",schemaPath:"#/properties/training/not",keyword:"n\
ot",params:{}};vErrors===null?vErrors=[err264]:vErrors.push(err264),errors++}else errors=_errs280,vErrors!==null&&(_errs280?
vErrors.length=_errs280:vErrors=null);if(data71&&typeof data71=="object"&&!Array.isArray(data71)){for(const key35 in data71)
if(!(key35==="epochs"||key35==="iterations"||key35==="batch_size"||key35==="seed")){const err265={instancePath:instancePath+
"/training",schemaPath:"#/properties/training/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key35}};
vErrors===null?vErrors=[err265]:vErrors.push(err265),errors++}if(data71.epochs!==void 0){let data72=data71.epochs;if(!(typeof data72==
"number"&&!(data72%1)&&!isNaN(data72)&&isFinite(data72))){const err266={instancePath:instancePath+"/training/epochs",schemaPath:"\
#/properties/training/properties/epochs/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err266]:vErrors.
push(err266),errors++}if(typeof data72=="number"&&isFinite(data72)){if(data72>2147483647||isNaN(data72)){const err267={instancePath:instancePath+
"/training/epochs",schemaPath:"#/properties/training/properties/epochs/maximum",keyword:"maximum",params:{comparison:"<=",
limit:2147483647}};vErrors===null?vErrors=[err267]:vErrors.push(err267),errors++}if(data72<1||isNaN(data72)){const err268={
instancePath:instancePath+"/training/epochs",schemaPath:"#/properties/training/properties/epochs/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err268]:vErrors.push(err268),errors++}}}if(data71.iterations!==
void 0){let data73=data71.iterations;if(!(typeof data73=="number"&&!(data73%1)&&!isNaN(data73)&&isFinite(data73))){const err269={
instancePath:instancePath+"/training/iterations",schemaPath:"#/properties/training/properties/iterations/type",keyword:"\
type",params:{type:"integer"}};vErrors===null?vErrors=[err269]:vErrors.push(err269),errors++}if(typeof data73=="number"&&
isFinite(data73)){if(data73>2147483647||isNaN(data73)){const err270={instancePath:instancePath+"/training/iterations",schemaPath:"\
#/properties/training/properties/iterations/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};vErrors===
null?vErrors=[err270]:vErrors.push(err270),errors++}if(data73<1||isNaN(data73)){const err271={instancePath:instancePath+
"/training/iterations",schemaPath:"#/properties/training/properties/iterations/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};vErrors===null?vErrors=[err271]:vErrors.push(err271),errors++}}}if(data71.batch_size!==void 0){let data74=data71.
batch_size;const _errs288=errors;let valid92=!0;const _errs289=errors;if(!(typeof data74=="number"&&isFinite(data74))){const err272={};
vErrors===null?vErrors=[err272]:vErrors.push(err272),errors++}var _valid11=_errs289===errors;errors=_errs288,vErrors!==null&&
(_errs288?vErrors.length=_errs288:vErrors=null);let ifClause10;if(_valid11){const _errs291=errors;if(!(typeof data74=="n\
umber"&&!(data74%1)&&!isNaN(data74)&&isFinite(data74))){const err273={instancePath:instancePath+"/training/batch_size",schemaPath:"\
#/properties/training/properties/batch_size/then/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err273]:
vErrors.push(err273),errors++}if(typeof data74=="number"&&isFinite(data74)){if(data74>2147483647||isNaN(data74)){const err274={
instancePath:instancePath+"/training/batch_size",schemaPath:"#/properties/training/properties/batch_size/then/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:2147483647}};vErrors===null?vErrors=[err274]:vErrors.push(err274),errors++}if(data74<
1||isNaN(data74)){const err275={instancePath:instancePath+"/training/batch_size",schemaPath:"#/properties/training/prope\
rties/batch_size/then/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err275]:vErrors.
push(err275),errors++}}var _valid11=_errs291===errors;valid92=_valid11,ifClause10="then"}else{const _errs293=errors,_errs294=errors;
let valid93=!0;const _errs295=errors;if(typeof data74!="string"){const err276={};vErrors===null?vErrors=[err276]:vErrors.
push(err276),errors++}var _valid12=_errs295===errors;errors=_errs294,vErrors!==null&&(_errs294?vErrors.length=_errs294:vErrors=
null);let ifClause11;if(_valid12){const _errs297=errors;if(typeof data74!="string"){const err277={instancePath:instancePath+
"/training/batch_size",schemaPath:"#/properties/training/properties/batch_size/else/then/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err277]:vErrors.push(err277),errors++}if(data74!=="full"){const err278={instancePath:instancePath+
"/training/batch_size",schemaPath:"#/properties/training/properties/batch_size/else/then/enum",keyword:"enum",params:{allowedValues:schema11.
properties.training.properties.batch_size.else.then.enum}};vErrors===null?vErrors=[err278]:vErrors.push(err278),errors++}
var _valid12=_errs297===errors;valid93=_valid12,ifClause11="then"}else{const _errs299=errors;if(!(typeof data74=="number"&&
!(data74%1)&&!isNaN(data74)&&isFinite(data74))&&typeof data74!="string"){const err279={instancePath:instancePath+"/train\
ing/batch_size",schemaPath:"#/properties/training/properties/batch_size/else/else/type",keyword:"type",params:{type:schema11.
properties.training.properties.batch_size.else.else.type}};vErrors===null?vErrors=[err279]:vErrors.push(err279),errors++}
var _valid12=_errs299===errors;valid93=_valid12,ifClause11="else"}if(!valid93){const err280={instancePath:instancePath+"\
/training/batch_size",schemaPath:"#/properties/training/properties/batch_size/else/if",keyword:"if",params:{failingKeyword:ifClause11}};
vErrors===null?vErrors=[err280]:vErrors.push(err280),errors++}var _valid11=_errs293===errors;valid92=_valid11,ifClause10=
"else"}if(!valid92){const err281={instancePath:instancePath+"/training/batch_size",schemaPath:"#/properties/training/pro\
perties/batch_size/if",keyword:"if",params:{failingKeyword:ifClause10}};vErrors===null?vErrors=[err281]:vErrors.push(err281),
errors++}}if(data71.seed!==void 0){let data75=data71.seed;if(!(typeof data75=="number"&&!(data75%1)&&!isNaN(data75)&&isFinite(
data75))){const err282={instancePath:instancePath+"/training/seed",schemaPath:"#/properties/training/properties/seed/typ\
e",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err282]:vErrors.push(err282),errors++}if(typeof data75==
"number"&&isFinite(data75)){if(data75>9007199254740991||isNaN(data75)){const err283={instancePath:instancePath+"/trainin\
g/seed",schemaPath:"#/properties/training/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
vErrors===null?vErrors=[err283]:vErrors.push(err283),errors++}if(data75<0||isNaN(data75)){const err284={instancePath:instancePath+
"/training/seed",schemaPath:"#/properties/training/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err284]:vErrors.push(err284),errors++}}}}else{const err285={instancePath:instancePath+"/training",
schemaPath:"#/properties/training/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err285]:vErrors.push(
err285),errors++}}if(data.data!==void 0){let data76=data.data;if(data76&&typeof data76=="object"&&!Array.isArray(data76)){
if(data76.source===void 0){const err286={instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"\
required",params:{missingProperty:"source"}};vErrors===null?vErrors=[err286]:vErrors.push(err286),errors++}for(const key36 in data76)
if(!(key36==="source"||key36==="preprocess"||key36==="split")){const err287={instancePath:instancePath+"/data",schemaPath:"\
#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key36}};vErrors===null?
vErrors=[err287]:vErrors.push(err287),errors++}if(data76.source!==void 0){let data77=data76.source;if(data77&&typeof data77==
"object"&&!Array.isArray(data77)){const tag5=data77.format;if(typeof tag5=="string")if(tag5==="csv")if(data77&&typeof data77==
"object"&&!Array.isArray(data77)){if(data77.format===void 0){const err288={instancePath:instancePath+"/data/source",schemaPath:"\
#/properties/data/properties/source/oneOf/0/required",keyword:"required",params:{missingProperty:"format"}};vErrors===null?
vErrors=[err288]:vErrors.push(err288),errors++}if(data77.target===void 0){const err289={instancePath:instancePath+"/data\
/source",schemaPath:"#/properties/data/properties/source/oneOf/0/required",keyword:"required",params:{missingProperty:"t\
arget"}};vErrors===null?vErrors=[err289]:vErrors.push(err289),errors++}for(const key37 in data77)if(!(key37==="format"||
key37==="path"||key37==="test"||key37==="target"||key37==="header"||key37==="delimiter")){const err290={instancePath:instancePath+
"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/0/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:key37}};vErrors===null?vErrors=[err290]:vErrors.push(err290),errors++}if(data77.format!==
void 0&&data77.format!=="csv"){const err291={instancePath:instancePath+"/data/source/format",schemaPath:"#/properties/da\
ta/properties/source/oneOf/0/properties/format/const",keyword:"const",params:{allowedValue:"csv"}};vErrors===null?vErrors=
[err291]:vErrors.push(err291),errors++}if(data77.path!==void 0){let data79=data77.path;if(typeof data79=="string"){if(func3(
data79)>4096){const err292={instancePath:instancePath+"/data/source/path",schemaPath:"#/properties/data/properties/sourc\
e/oneOf/0/properties/path/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?vErrors=[err292]:vErrors.push(
err292),errors++}if(func3(data79)<1){const err293={instancePath:instancePath+"/data/source/path",schemaPath:"#/propertie\
s/data/properties/source/oneOf/0/properties/path/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=
[err293]:vErrors.push(err293),errors++}}else{const err294={instancePath:instancePath+"/data/source/path",schemaPath:"#/p\
roperties/data/properties/source/oneOf/0/properties/path/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err294]:vErrors.push(err294),errors++}}if(data77.test!==void 0){let data80=data77.test;if(typeof data80=="string"){if(func3(
data80)>4096){const err295={instancePath:instancePath+"/data/source/test",schemaPath:"#/properties/data/properties/sourc\
e/oneOf/0/properties/test/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?vErrors=[err295]:vErrors.push(
err295),errors++}if(func3(data80)<1){const err296={instancePath:instancePath+"/data/source/test",schemaPath:"#/propertie\
s/data/properties/source/oneOf/0/properties/test/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=
[err296]:vErrors.push(err296),errors++}}else{const err297={instancePath:instancePath+"/data/source/test",schemaPath:"#/p\
roperties/data/properties/source/oneOf/0/properties/test/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err297]:vErrors.push(err297),errors++}}if(data77.target!==void 0){let data81=data77.target;const _errs318=errors;let valid98=!0;
const _errs319=errors;if(typeof data81!="string"){const err298={};vErrors===null?vErrors=[err298]:vErrors.push(err298),errors++}
var _valid13=_errs319===errors;errors=_errs318,vErrors!==null&&(_errs318?vErrors.length=_errs318:vErrors=null);let ifClause12;
if(_valid13){const _errs321=errors;if(typeof data81=="string"){if(func3(data81)>200){const err299={instancePath:instancePath+
"/data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/then/maxLength",keyword:"\
maxLength",params:{limit:200}};vErrors===null?vErrors=[err299]:vErrors.push(err299),errors++}if(func3(data81)<1){const err300={
instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/targe\
t/then/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err300]:vErrors.push(err300),errors++}}else{
const err301={instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/0/pr\
operties/target/then/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err301]:vErrors.push(err301),errors++}
var _valid13=_errs321===errors;valid98=_valid13,ifClause12="then"}else{const _errs323=errors,_errs324=errors;let valid99=!0;
const _errs325=errors;if(!(typeof data81=="number"&&isFinite(data81))){const err302={};vErrors===null?vErrors=[err302]:vErrors.
push(err302),errors++}var _valid14=_errs325===errors;errors=_errs324,vErrors!==null&&(_errs324?vErrors.length=_errs324:vErrors=
null);let ifClause13;if(_valid14){const _errs327=errors;if(!(typeof data81=="number"&&!(data81%1)&&!isNaN(data81)&&isFinite(
data81))){const err303={instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/properties/source/\
oneOf/0/properties/target/else/then/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err303]:vErrors.
push(err303),errors++}if(typeof data81=="number"&&isFinite(data81)){if(data81>2147483647||isNaN(data81)){const err304={instancePath:instancePath+
"/data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/else/then/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:2147483647}};vErrors===null?vErrors=[err304]:vErrors.push(err304),errors++}if(data81<
-2147483647||isNaN(data81)){const err305={instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/\
properties/source/oneOf/0/properties/target/else/then/minimum",keyword:"minimum",params:{comparison:">=",limit:-2147483647}};
vErrors===null?vErrors=[err305]:vErrors.push(err305),errors++}}var _valid14=_errs327===errors;valid99=_valid14,ifClause13=
"then"}else{const _errs329=errors,_errs330=errors;let valid100=!0;const _errs331=errors;if(!Array.isArray(data81)){const err306={};
vErrors===null?vErrors=[err306]:vErrors.push(err306),errors++}var _valid15=_errs331===errors;errors=_errs330,vErrors!==null&&
(_errs330?vErrors.length=_errs330:vErrors=null);let ifClause14;if(_valid15){const _errs333=errors;if(Array.isArray(data81)){
if(data81.length<1){const err307={instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/properti\
es/source/oneOf/0/properties/target/else/else/then/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=
[err307]:vErrors.push(err307),errors++}const len4=data81.length;for(let i4=0;i4<len4;i4++){let data82=data81[i4];const _errs336=errors;
let valid103=!0;const _errs337=errors;if(typeof data82!="string"){const err308={};vErrors===null?vErrors=[err308]:vErrors.
push(err308),errors++}var _valid16=_errs337===errors;errors=_errs336,vErrors!==null&&(_errs336?vErrors.length=_errs336:vErrors=
null);let ifClause15;if(_valid16){const _errs339=errors;if(typeof data82=="string"){if(func3(data82)>200){const err309={
instancePath:instancePath+"/data/source/target/"+i4,schemaPath:"#/properties/data/properties/source/oneOf/0/properties/t\
arget/else/else/then/items/then/maxLength",keyword:"maxLength",params:{limit:200}};vErrors===null?vErrors=[err309]:vErrors.
push(err309),errors++}if(func3(data82)<1){const err310={instancePath:instancePath+"/data/source/target/"+i4,schemaPath:"\
#/properties/data/properties/source/oneOf/0/properties/target/else/else/then/items/then/minLength",keyword:"minLength",params:{
limit:1}};vErrors===null?vErrors=[err310]:vErrors.push(err310),errors++}}else{const err311={instancePath:instancePath+"/\
data/source/target/"+i4,schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/else/else/then/items/t\
hen/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err311]:vErrors.push(err311),errors++}var _valid16=_errs339===
errors;valid103=_valid16,ifClause15="then"}else{const _errs341=errors,_errs342=errors;let valid104=!0;const _errs343=errors;
if(!(typeof data82=="number"&&isFinite(data82))){const err312={};vErrors===null?vErrors=[err312]:vErrors.push(err312),errors++}
var _valid17=_errs343===errors;errors=_errs342,vErrors!==null&&(_errs342?vErrors.length=_errs342:vErrors=null);let ifClause16;
if(_valid17){const _errs345=errors;if(!(typeof data82=="number"&&!(data82%1)&&!isNaN(data82)&&isFinite(data82))){const err313={
instancePath:instancePath+"/data/source/target/"+i4,schemaPath:"#/properties/data/properties/source/oneOf/0/properties/t\
arget/else/else/then/items/else/then/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err313]:vErrors.
push(err313),errors++}if(typeof data82=="number"&&isFinite(data82)){if(data82>2147483647||isNaN(data82)){const err314={instancePath:instancePath+
"/data/source/target/"+i4,schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/else/else/then/items\
/else/then/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};vErrors===null?vErrors=[err314]:vErrors.
push(err314),errors++}if(data82<-2147483647||isNaN(data82)){const err315={instancePath:instancePath+"/data/source/target\
/"+i4,schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/else/else/then/items/else/then/minimum",
keyword:"minimum",params:{comparison:">=",limit:-2147483647}};vErrors===null?vErrors=[err315]:vErrors.push(err315),errors++}}
var _valid17=_errs345===errors;valid104=_valid17,ifClause16="then"}else{const _errs347=errors;if(typeof data82!="string"&&
!(typeof data82=="number"&&!(data82%1)&&!isNaN(data82)&&isFinite(data82))){const err316={instancePath:instancePath+"/dat\
a/source/target/"+i4,schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/else/else/then/items/else\
/else/type",keyword:"type",params:{type:schema11.properties.data.properties.source.oneOf[0].properties.target.else.else.
then.items.else.else.type}};vErrors===null?vErrors=[err316]:vErrors.push(err316),errors++}var _valid17=_errs347===errors;
valid104=_valid17,ifClause16="else"}if(!valid104){const err317={instancePath:instancePath+"/data/source/target/"+i4,schemaPath:"\
#/properties/data/properties/source/oneOf/0/properties/target/else/else/then/items/else/if",keyword:"if",params:{failingKeyword:ifClause16}};
vErrors===null?vErrors=[err317]:vErrors.push(err317),errors++}var _valid16=_errs341===errors;valid103=_valid16,ifClause15=
"else"}if(!valid103){const err318={instancePath:instancePath+"/data/source/target/"+i4,schemaPath:"#/properties/data/pro\
perties/source/oneOf/0/properties/target/else/else/then/items/if",keyword:"if",params:{failingKeyword:ifClause15}};vErrors===
null?vErrors=[err318]:vErrors.push(err318),errors++}}}else{const err319={instancePath:instancePath+"/data/source/target",
schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/else/else/then/type",keyword:"type",params:{type:"\
array"}};vErrors===null?vErrors=[err319]:vErrors.push(err319),errors++}var _valid15=_errs333===errors;valid100=_valid15,
ifClause14="then"}else{const _errs349=errors;if(typeof data81!="string"&&!(typeof data81=="number"&&!(data81%1)&&!isNaN(
data81)&&isFinite(data81))&&!Array.isArray(data81)){const err320={instancePath:instancePath+"/data/source/target",schemaPath:"\
#/properties/data/properties/source/oneOf/0/properties/target/else/else/else/type",keyword:"type",params:{type:schema11.
properties.data.properties.source.oneOf[0].properties.target.else.else.else.type}};vErrors===null?vErrors=[err320]:vErrors.
push(err320),errors++}var _valid15=_errs349===errors;valid100=_valid15,ifClause14="else"}if(!valid100){const err321={instancePath:instancePath+
"/data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/else/else/if",keyword:"i\
f",params:{failingKeyword:ifClause14}};vErrors===null?vErrors=[err321]:vErrors.push(err321),errors++}var _valid14=_errs329===
errors;valid99=_valid14,ifClause13="else"}if(!valid99){const err322={instancePath:instancePath+"/data/source/target",schemaPath:"\
#/properties/data/properties/source/oneOf/0/properties/target/else/if",keyword:"if",params:{failingKeyword:ifClause13}};
vErrors===null?vErrors=[err322]:vErrors.push(err322),errors++}var _valid13=_errs323===errors;valid98=_valid13,ifClause12=
"else"}if(!valid98){const err323={instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/properti\
es/source/oneOf/0/properties/target/if",keyword:"if",params:{failingKeyword:ifClause12}};vErrors===null?vErrors=[err323]:
vErrors.push(err323),errors++}}if(data77.header!==void 0&&typeof data77.header!="boolean"){const err324={instancePath:instancePath+
"/data/source/header",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/header/type",keyword:"type",params:{
type:"boolean"}};vErrors===null?vErrors=[err324]:vErrors.push(err324),errors++}if(data77.delimiter!==void 0){let data84=data77.
delimiter;if(typeof data84=="string"){if(!pattern2.test(data84)){const err325={instancePath:instancePath+"/data/source/d\
elimiter",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/delimiter/pattern",keyword:"pattern",params:{
pattern:'^[^"\\r\\n]$'}};vErrors===null?vErrors=[err325]:vErrors.push(err325),errors++}}else{const err326={instancePath:instancePath+
"/data/source/delimiter",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/delimiter/type",keyword:"typ\
e",params:{type:"string"}};vErrors===null?vErrors=[err326]:vErrors.push(err326),errors++}}}else{const err327={instancePath:instancePath+
"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/0/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err327]:vErrors.push(err327),errors++}else if(tag5==="npy")if(data77&&typeof data77=="object"&&!Array.isArray(
data77)){if(data77.format===void 0){const err328={instancePath:instancePath+"/data/source",schemaPath:"#/properties/data\
/properties/source/oneOf/1/required",keyword:"required",params:{missingProperty:"format"}};vErrors===null?vErrors=[err328]:
vErrors.push(err328),errors++}for(const key38 in data77)if(!(key38==="format"||key38==="path"||key38==="inputs"||key38===
"labels"||key38==="test_inputs"||key38==="test_labels")){const err329={instancePath:instancePath+"/data/source",schemaPath:"\
#/properties/data/properties/source/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key38}};
vErrors===null?vErrors=[err329]:vErrors.push(err329),errors++}if(data77.test_inputs!==void 0&&data77.test_labels===void 0){
const err330={instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/1/dependenc\
ies",keyword:"dependencies",params:{property:"test_inputs",missingProperty:"test_labels",depsCount:1,deps:"test_labels"}};
vErrors===null?vErrors=[err330]:vErrors.push(err330),errors++}if(data77.test_labels!==void 0&&data77.test_inputs===void 0){
const err331={instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/1/dependenc\
ies",keyword:"dependencies",params:{property:"test_labels",missingProperty:"test_inputs",depsCount:1,deps:"test_inputs"}};
vErrors===null?vErrors=[err331]:vErrors.push(err331),errors++}if(data77.format!==void 0&&data77.format!=="npy"){const err332={
instancePath:instancePath+"/data/source/format",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/forma\
t/const",keyword:"const",params:{allowedValue:"npy"}};vErrors===null?vErrors=[err332]:vErrors.push(err332),errors++}if(data77.
path!==void 0){let data86=data77.path;if(typeof data86=="string"){if(func3(data86)>4096){const err333={instancePath:instancePath+
"/data/source/path",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/path/maxLength",keyword:"maxLengt\
h",params:{limit:4096}};vErrors===null?vErrors=[err333]:vErrors.push(err333),errors++}if(func3(data86)<1){const err334={
instancePath:instancePath+"/data/source/path",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/path/mi\
nLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err334]:vErrors.push(err334),errors++}}else{const err335={
instancePath:instancePath+"/data/source/path",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/path/ty\
pe",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err335]:vErrors.push(err335),errors++}}if(data77.inputs!==
void 0){let data87=data77.inputs;if(typeof data87=="string"){if(func3(data87)>4096){const err336={instancePath:instancePath+
"/data/source/inputs",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/inputs/maxLength",keyword:"maxL\
ength",params:{limit:4096}};vErrors===null?vErrors=[err336]:vErrors.push(err336),errors++}if(func3(data87)<1){const err337={
instancePath:instancePath+"/data/source/inputs",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/input\
s/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err337]:vErrors.push(err337),errors++}}else{const err338={
instancePath:instancePath+"/data/source/inputs",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/input\
s/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err338]:vErrors.push(err338),errors++}}if(data77.
labels!==void 0){let data88=data77.labels;if(typeof data88=="string"){if(func3(data88)>4096){const err339={instancePath:instancePath+
"/data/source/labels",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/labels/maxLength",keyword:"maxL\
ength",params:{limit:4096}};vErrors===null?vErrors=[err339]:vErrors.push(err339),errors++}if(func3(data88)<1){const err340={
instancePath:instancePath+"/data/source/labels",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/label\
s/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err340]:vErrors.push(err340),errors++}}else{const err341={
instancePath:instancePath+"/data/source/labels",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/label\
s/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err341]:vErrors.push(err341),errors++}}if(data77.
test_inputs!==void 0){let data89=data77.test_inputs;if(typeof data89=="string"){if(func3(data89)>4096){const err342={instancePath:instancePath+
"/data/source/test_inputs",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/test_inputs/maxLength",keyword:"\
maxLength",params:{limit:4096}};vErrors===null?vErrors=[err342]:vErrors.push(err342),errors++}if(func3(data89)<1){const err343={
instancePath:instancePath+"/data/source/test_inputs",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/\
test_inputs/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err343]:vErrors.push(err343),errors++}}else{
const err344={instancePath:instancePath+"/data/source/test_inputs",schemaPath:"#/properties/data/properties/source/oneOf\
/1/properties/test_inputs/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err344]:vErrors.push(err344),
errors++}}if(data77.test_labels!==void 0){let data90=data77.test_labels;if(typeof data90=="string"){if(func3(data90)>4096){
const err345={instancePath:instancePath+"/data/source/test_labels",schemaPath:"#/properties/data/properties/source/oneOf\
/1/properties/test_labels/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?vErrors=[err345]:vErrors.push(
err345),errors++}if(func3(data90)<1){const err346={instancePath:instancePath+"/data/source/test_labels",schemaPath:"#/pr\
operties/data/properties/source/oneOf/1/properties/test_labels/minLength",keyword:"minLength",params:{limit:1}};vErrors===
null?vErrors=[err346]:vErrors.push(err346),errors++}}else{const err347={instancePath:instancePath+"/data/source/test_lab\
els",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/test_labels/type",keyword:"type",params:{type:"s\
tring"}};vErrors===null?vErrors=[err347]:vErrors.push(err347),errors++}}}else{const err348={instancePath:instancePath+"/\
data/source",schemaPath:"#/properties/data/properties/source/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err348]:vErrors.push(err348),errors++}else{const err349={instancePath:instancePath+"/data/source",schemaPath:"\
#/properties/data/properties/source/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"format",tagValue:tag5}};
vErrors===null?vErrors=[err349]:vErrors.push(err349),errors++}else{const err350={instancePath:instancePath+"/data/source",
schemaPath:"#/properties/data/properties/source/discriminator",keyword:"discriminator",params:{error:"tag",tag:"format",
tagValue:tag5}};vErrors===null?vErrors=[err350]:vErrors.push(err350),errors++}}else{const err351={instancePath:instancePath+
"/data/source",schemaPath:"#/properties/data/properties/source/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err351]:vErrors.push(err351),errors++}}if(data76.preprocess!==void 0){let data91=data76.preprocess;const _errs370=errors;
let valid108=!0;const _errs371=errors;if(typeof data91!="string"){const err352={};vErrors===null?vErrors=[err352]:vErrors.
push(err352),errors++}var _valid18=_errs371===errors;errors=_errs370,vErrors!==null&&(_errs370?vErrors.length=_errs370:vErrors=
null);let ifClause17;if(_valid18){const _errs373=errors;if(typeof data91!="string"){const err353={instancePath:instancePath+
"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/then/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err353]:vErrors.push(err353),errors++}if(!(data91==="standardize"||data91==="minmax")){const err354={
instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/then/enum",keyword:"enu\
m",params:{allowedValues:schema11.properties.data.properties.preprocess.then.enum}};vErrors===null?vErrors=[err354]:vErrors.
push(err354),errors++}var _valid18=_errs373===errors;valid108=_valid18,ifClause17="then"}else{const _errs375=errors,_errs376=errors;
let valid109=!0;const _errs377=errors;if(!(data91&&typeof data91=="object"&&!Array.isArray(data91))){const err355={};vErrors===
null?vErrors=[err355]:vErrors.push(err355),errors++}var _valid19=_errs377===errors;errors=_errs376,vErrors!==null&&(_errs376?
vErrors.length=_errs376:vErrors=null);let ifClause18;if(_valid19){const _errs379=errors;if(data91&&typeof data91=="objec\
t"&&!Array.isArray(data91)){const tag6=data91.type;if(typeof tag6=="string")if(tag6==="standardize")if(data91&&typeof data91==
"object"&&!Array.isArray(data91)){if(data91.type===void 0){const err356={instancePath:instancePath+"/data/preprocess",schemaPath:"\
#/properties/data/properties/preprocess/else/then/oneOf/0/required",keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err356]:vErrors.push(err356),errors++}for(const key39 in data91)if(key39!=="type"){const err357={
instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/0/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key39}};vErrors===null?vErrors=[err357]:vErrors.
push(err357),errors++}if(data91.type!==void 0&&data91.type!=="standardize"){const err358={instancePath:instancePath+"/da\
ta/preprocess/type",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/0/properties/type/const",keyword:"\
const",params:{allowedValue:"standardize"}};vErrors===null?vErrors=[err358]:vErrors.push(err358),errors++}}else{const err359={
instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/0/type",
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err359]:vErrors.push(err359),errors++}else if(tag6==="min\
max")if(data91&&typeof data91=="object"&&!Array.isArray(data91)){if(data91.type===void 0){const err360={instancePath:instancePath+
"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/1/required",keyword:"required",params:{
missingProperty:"type"}};vErrors===null?vErrors=[err360]:vErrors.push(err360),errors++}for(const key40 in data91)if(key40!==
"type"){const err361={instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/e\
lse/then/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key40}};vErrors===null?
vErrors=[err361]:vErrors.push(err361),errors++}if(data91.type!==void 0&&data91.type!=="minmax"){const err362={instancePath:instancePath+
"/data/preprocess/type",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/1/properties/type/const",keyword:"\
const",params:{allowedValue:"minmax"}};vErrors===null?vErrors=[err362]:vErrors.push(err362),errors++}}else{const err363={
instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/1/type",
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err363]:vErrors.push(err363),errors++}else if(tag6==="div\
ide")if(data91&&typeof data91=="object"&&!Array.isArray(data91)){if(data91.type===void 0){const err364={instancePath:instancePath+
"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/2/required",keyword:"required",params:{
missingProperty:"type"}};vErrors===null?vErrors=[err364]:vErrors.push(err364),errors++}if(data91.by===void 0){const err365={
instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/2/requi\
red",keyword:"required",params:{missingProperty:"by"}};vErrors===null?vErrors=[err365]:vErrors.push(err365),errors++}for(const key41 in data91)
if(!(key41==="type"||key41==="by")){const err366={instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/\
data/properties/preprocess/else/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key41}};
vErrors===null?vErrors=[err366]:vErrors.push(err366),errors++}if(data91.type!==void 0&&data91.type!=="divide"){const err367={
instancePath:instancePath+"/data/preprocess/type",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/2/\
properties/type/const",keyword:"const",params:{allowedValue:"divide"}};vErrors===null?vErrors=[err367]:vErrors.push(err367),
errors++}if(data91.by!==void 0){let data95=data91.by;if(typeof data95=="number"&&isFinite(data95)){if(data95<=0||isNaN(data95)){
const err368={instancePath:instancePath+"/data/preprocess/by",schemaPath:"#/properties/data/properties/preprocess/else/t\
hen/oneOf/2/properties/by/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=
[err368]:vErrors.push(err368),errors++}}else{const err369={instancePath:instancePath+"/data/preprocess/by",schemaPath:"#\
/properties/data/properties/preprocess/else/then/oneOf/2/properties/by/type",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err369]:vErrors.push(err369),errors++}}}else{const err370={instancePath:instancePath+"/data/preprocess",schemaPath:"\
#/properties/data/properties/preprocess/else/then/oneOf/2/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err370]:vErrors.push(err370),errors++}else{const err371={instancePath:instancePath+"/data/preprocess",schemaPath:"#/pro\
perties/data/properties/preprocess/else/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag6}};
vErrors===null?vErrors=[err371]:vErrors.push(err371),errors++}else{const err372={instancePath:instancePath+"/data/prepro\
cess",schemaPath:"#/properties/data/properties/preprocess/else/then/discriminator",keyword:"discriminator",params:{error:"\
tag",tag:"type",tagValue:tag6}};vErrors===null?vErrors=[err372]:vErrors.push(err372),errors++}}else{const err373={instancePath:instancePath+
"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/type",keyword:"type",params:{type:"obje\
ct"}};vErrors===null?vErrors=[err373]:vErrors.push(err373),errors++}var _valid19=_errs379===errors;valid109=_valid19,ifClause18=
"then"}else{const _errs396=errors;if(typeof data91!="string"&&!(data91&&typeof data91=="object"&&!Array.isArray(data91))){
const err374={instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/else\
/type",keyword:"type",params:{type:schema11.properties.data.properties.preprocess.else.else.type}};vErrors===null?vErrors=
[err374]:vErrors.push(err374),errors++}var _valid19=_errs396===errors;valid109=_valid19,ifClause18="else"}if(!valid109){
const err375={instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/if",
keyword:"if",params:{failingKeyword:ifClause18}};vErrors===null?vErrors=[err375]:vErrors.push(err375),errors++}var _valid18=_errs375===
errors;valid108=_valid18,ifClause17="else"}if(!valid108){const err376={instancePath:instancePath+"/data/preprocess",schemaPath:"\
#/properties/data/properties/preprocess/if",keyword:"if",params:{failingKeyword:ifClause17}};vErrors===null?vErrors=[err376]:
vErrors.push(err376),errors++}}if(data76.split!==void 0){let data96=data76.split;if(data96&&typeof data96=="object"&&!Array.
isArray(data96)){for(const key42 in data96)if(!(key42==="train"||key42==="validation"||key42==="test"||key42==="stratify")){
const err377={instancePath:instancePath+"/data/split",schemaPath:"#/properties/data/properties/split/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key42}};vErrors===null?vErrors=[err377]:vErrors.push(err377),
errors++}if(data96.train!==void 0){let data97=data96.train;if(typeof data97=="number"&&isFinite(data97)){if(data97>1||isNaN(
data97)){const err378={instancePath:instancePath+"/data/split/train",schemaPath:"#/properties/data/properties/split/prop\
erties/train/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};vErrors===null?vErrors=[err378]:vErrors.push(err378),
errors++}if(data97<=0||isNaN(data97)){const err379={instancePath:instancePath+"/data/split/train",schemaPath:"#/properti\
es/data/properties/split/properties/train/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};
vErrors===null?vErrors=[err379]:vErrors.push(err379),errors++}}else{const err380={instancePath:instancePath+"/data/split\
/train",schemaPath:"#/properties/data/properties/split/properties/train/type",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err380]:vErrors.push(err380),errors++}}if(data96.validation!==void 0){let data98=data96.validation;if(typeof data98==
"number"&&isFinite(data98)){if(data98<0||isNaN(data98)){const err381={instancePath:instancePath+"/data/split/validation",
schemaPath:"#/properties/data/properties/split/properties/validation/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}};vErrors===null?vErrors=[err381]:vErrors.push(err381),errors++}if(data98>=1||isNaN(data98)){const err382={instancePath:instancePath+
"/data/split/validation",schemaPath:"#/properties/data/properties/split/properties/validation/exclusiveMaximum",keyword:"\
exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err382]:vErrors.push(err382),errors++}}else{const err383={
instancePath:instancePath+"/data/split/validation",schemaPath:"#/properties/data/properties/split/properties/validation/\
type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err383]:vErrors.push(err383),errors++}}if(data96.test!==
void 0){let data99=data96.test;if(typeof data99=="number"&&isFinite(data99)){if(data99<0||isNaN(data99)){const err384={instancePath:instancePath+
"/data/split/test",schemaPath:"#/properties/data/properties/split/properties/test/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err384]:vErrors.push(err384),errors++}if(data99>=1||isNaN(data99)){const err385={instancePath:instancePath+
"/data/split/test",schemaPath:"#/properties/data/properties/split/properties/test/exclusiveMaximum",keyword:"exclusiveMa\
ximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err385]:vErrors.push(err385),errors++}}else{const err386={
instancePath:instancePath+"/data/split/test",schemaPath:"#/properties/data/properties/split/properties/test/type",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err386]:vErrors.push(err386),errors++}}if(data96.stratify!==void 0&&
typeof data96.stratify!="boolean"){const err387={instancePath:instancePath+"/data/split/stratify",schemaPath:"#/properti\
es/data/properties/split/properties/stratify/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err387]:
vErrors.push(err387),errors++}}else{const err388={instancePath:instancePath+"/data/split",schemaPath:"#/properties/data/\
properties/split/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err388]:vErrors.push(err388),errors++}}}else{
const err389={instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"}};
vErrors===null?vErrors=[err389]:vErrors.push(err389),errors++}}}else{const err390={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err390]:vErrors.push(err390),errors++}return validate10.errors=vErrors,
errors===0}
