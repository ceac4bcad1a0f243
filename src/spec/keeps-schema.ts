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
"relu","leaky_relu","relu6","elu","selu","gelu","gelu_tanh","silu","mish","softplus","softsign","hard_sigmoid","hard_tan\
h","hard_swish","softmax"]},else:{if:{type:"object"},then:{type:"object",discriminator:{propertyName:"type"},oneOf:[{type:"\
object",required:["type"],additionalProperties:!1,properties:{type:{const:"linear"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"sigmoid"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"t\
anh"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"relu"}}},{type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{const:"leaky_relu"},negative_slope:{type:"number",minimum:0}}},{type:"\
object",required:["type"],additionalProperties:!1,properties:{type:{const:"relu6"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"elu"},alpha:{type:"number",exclusiveMinimum:0}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"selu"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"gelu"}}},
{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"gelu_tanh"}}},{type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{const:"silu"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"mish"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"soft\
plus"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"softsign"}}},{type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{const:"hard_sigmoid"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"hard_tanh"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"\
hard_swish"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"softmax"}}}]},else:{type:[
"string","object"]}}},bias:{type:"boolean"},initializer:{if:{type:"string"},then:{type:"string",enum:["zeros","normal","\
uniform","glorot_normal","glorot_uniform","he_normal","he_uniform","randn","randn_scaled"]},else:{if:{type:"object"},then:{
type:"object",discriminator:{propertyName:"type"},oneOf:[{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"zeros"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"normal"},mean:{
type:"number"},std:{type:"number",minimum:0}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{
const:"uniform"},limit:{type:"number",minimum:0}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
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
if(!(data17==="linear"||data17==="sigmoid"||data17==="tanh"||data17==="relu"||data17==="leaky_relu"||data17==="relu6"||data17===
"elu"||data17==="selu"||data17==="gelu"||data17==="gelu_tanh"||data17==="silu"||data17==="mish"||data17==="softplus"||data17===
"softsign"||data17==="hard_sigmoid"||data17==="hard_tanh"||data17==="hard_swish"||data17==="softmax")){const err55={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/then/enum",keyword:"enum",params:{
allowedValues:schema11.properties.layers.items.properties.activation.then.enum}};vErrors===null?vErrors=[err55]:vErrors.
push(err55),errors++}var _valid1=_errs48===errors;valid14=_valid1,ifClause0="then"}else{const _errs50=errors,_errs51=errors;
let valid15=!0;const _errs52=errors;if(!(data17&&typeof data17=="object"&&!Array.isArray(data17))){const err56={};vErrors===
null?vErrors=[err56]:vErrors.push(err56),errors++}var _valid2=_errs52===errors;errors=_errs51,vErrors!==null&&(_errs51?vErrors.
length=_errs51:vErrors=null);let ifClause1;if(_valid2){const _errs54=errors;if(data17&&typeof data17=="object"&&!Array.isArray(
data17)){const tag0=data17.type;if(typeof tag0=="string")if(tag0==="linear")if(data17&&typeof data17=="object"&&!Array.isArray(
data17)){if(data17.type===void 0){const err57={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/prope\
rties/layers/items/properties/activation/else/then/oneOf/0/required",keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err57]:vErrors.push(err57),errors++}for(const key4 in data17)if(key4!=="type"){const err58={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/0/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:key4}};vErrors===null?vErrors=[err58]:vErrors.push(err58),
errors++}if(data17.type!==void 0&&data17.type!=="linear"){const err59={instancePath:instancePath+"/layers/"+i3+"/activat\
ion/type",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/0/properties/type/const",keyword:"\
const",params:{allowedValue:"linear"}};vErrors===null?vErrors=[err59]:vErrors.push(err59),errors++}}else{const err60={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/0/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err60]:vErrors.push(err60),errors++}else if(tag0==="sigmoid")if(data17&&
typeof data17=="object"&&!Array.isArray(data17)){if(data17.type===void 0){const err61={instancePath:instancePath+"/layer\
s/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/1/required",keyword:"re\
quired",params:{missingProperty:"type"}};vErrors===null?vErrors=[err61]:vErrors.push(err61),errors++}for(const key5 in data17)
if(key5!=="type"){const err62={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/ite\
ms/properties/activation/else/then/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5}};
vErrors===null?vErrors=[err62]:vErrors.push(err62),errors++}if(data17.type!==void 0&&data17.type!=="sigmoid"){const err63={
instancePath:instancePath+"/layers/"+i3+"/activation/type",schemaPath:"#/properties/layers/items/properties/activation/e\
lse/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"sigmoid"}};vErrors===null?vErrors=[err63]:
vErrors.push(err63),errors++}}else{const err64={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/prop\
erties/layers/items/properties/activation/else/then/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err64]:vErrors.push(err64),errors++}else if(tag0==="tanh")if(data17&&typeof data17=="object"&&!Array.isArray(data17)){
if(data17.type===void 0){const err65={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/lay\
ers/items/properties/activation/else/then/oneOf/2/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err65]:vErrors.push(err65),errors++}for(const key6 in data17)if(key6!=="type"){const err66={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/2/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:key6}};vErrors===null?vErrors=[err66]:vErrors.push(err66),
errors++}if(data17.type!==void 0&&data17.type!=="tanh"){const err67={instancePath:instancePath+"/layers/"+i3+"/activatio\
n/type",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/2/properties/type/const",keyword:"co\
nst",params:{allowedValue:"tanh"}};vErrors===null?vErrors=[err67]:vErrors.push(err67),errors++}}else{const err68={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/2/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err68]:vErrors.push(err68),errors++}else if(tag0==="relu")if(data17&&
typeof data17=="object"&&!Array.isArray(data17)){if(data17.type===void 0){const err69={instancePath:instancePath+"/layer\
s/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/3/required",keyword:"re\
quired",params:{missingProperty:"type"}};vErrors===null?vErrors=[err69]:vErrors.push(err69),errors++}for(const key7 in data17)
if(key7!=="type"){const err70={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/ite\
ms/properties/activation/else/then/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key7}};
vErrors===null?vErrors=[err70]:vErrors.push(err70),errors++}if(data17.type!==void 0&&data17.type!=="relu"){const err71={
instancePath:instancePath+"/layers/"+i3+"/activation/type",schemaPath:"#/properties/layers/items/properties/activation/e\
lse/then/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue:"relu"}};vErrors===null?vErrors=[err71]:vErrors.
push(err71),errors++}}else{const err72={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/l\
ayers/items/properties/activation/else/then/oneOf/3/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err72]:vErrors.push(err72),errors++}else if(tag0==="leaky_relu")if(data17&&typeof data17=="object"&&!Array.isArray(data17)){
if(data17.type===void 0){const err73={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/lay\
ers/items/properties/activation/else/then/oneOf/4/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err73]:vErrors.push(err73),errors++}for(const key8 in data17)if(!(key8==="type"||key8==="negative_slope")){
const err74={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/acti\
vation/else/then/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key8}};vErrors===
null?vErrors=[err74]:vErrors.push(err74),errors++}if(data17.type!==void 0&&data17.type!=="leaky_relu"){const err75={instancePath:instancePath+
"/layers/"+i3+"/activation/type",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/4/propertie\
s/type/const",keyword:"const",params:{allowedValue:"leaky_relu"}};vErrors===null?vErrors=[err75]:vErrors.push(err75),errors++}
if(data17.negative_slope!==void 0){let data23=data17.negative_slope;if(typeof data23=="number"&&isFinite(data23)){if(data23<
0||isNaN(data23)){const err76={instancePath:instancePath+"/layers/"+i3+"/activation/negative_slope",schemaPath:"#/proper\
ties/layers/items/properties/activation/else/then/oneOf/4/properties/negative_slope/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err76]:vErrors.push(err76),errors++}}else{const err77={instancePath:instancePath+"\
/layers/"+i3+"/activation/negative_slope",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/4/\
properties/negative_slope/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err77]:vErrors.push(err77),
errors++}}}else{const err78={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items\
/properties/activation/else/then/oneOf/4/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err78]:vErrors.
push(err78),errors++}else if(tag0==="relu6")if(data17&&typeof data17=="object"&&!Array.isArray(data17)){if(data17.type===
void 0){const err79={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/propert\
ies/activation/else/then/oneOf/5/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err79]:
vErrors.push(err79),errors++}for(const key9 in data17)if(key9!=="type"){const err80={instancePath:instancePath+"/layers/"+
i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/5/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key9}};vErrors===null?vErrors=[err80]:vErrors.push(err80),errors++}if(data17.
type!==void 0&&data17.type!=="relu6"){const err81={instancePath:instancePath+"/layers/"+i3+"/activation/type",schemaPath:"\
#/properties/layers/items/properties/activation/else/then/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue:"\
relu6"}};vErrors===null?vErrors=[err81]:vErrors.push(err81),errors++}}else{const err82={instancePath:instancePath+"/laye\
rs/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/5/type",keyword:"type",
params:{type:"object"}};vErrors===null?vErrors=[err82]:vErrors.push(err82),errors++}else if(tag0==="elu")if(data17&&typeof data17==
"object"&&!Array.isArray(data17)){if(data17.type===void 0){const err83={instancePath:instancePath+"/layers/"+i3+"/activa\
tion",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/6/required",keyword:"required",params:{
missingProperty:"type"}};vErrors===null?vErrors=[err83]:vErrors.push(err83),errors++}for(const key10 in data17)if(!(key10===
"type"||key10==="alpha")){const err84={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/la\
yers/items/properties/activation/else/then/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key10}};
vErrors===null?vErrors=[err84]:vErrors.push(err84),errors++}if(data17.type!==void 0&&data17.type!=="elu"){const err85={instancePath:instancePath+
"/layers/"+i3+"/activation/type",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/6/propertie\
s/type/const",keyword:"const",params:{allowedValue:"elu"}};vErrors===null?vErrors=[err85]:vErrors.push(err85),errors++}if(data17.
alpha!==void 0){let data26=data17.alpha;if(typeof data26=="number"&&isFinite(data26)){if(data26<=0||isNaN(data26)){const err86={
instancePath:instancePath+"/layers/"+i3+"/activation/alpha",schemaPath:"#/properties/layers/items/properties/activation/\
else/then/oneOf/6/properties/alpha/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===
null?vErrors=[err86]:vErrors.push(err86),errors++}}else{const err87={instancePath:instancePath+"/layers/"+i3+"/activatio\
n/alpha",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/6/properties/alpha/type",keyword:"t\
ype",params:{type:"number"}};vErrors===null?vErrors=[err87]:vErrors.push(err87),errors++}}}else{const err88={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/6/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err88]:vErrors.push(err88),errors++}else if(tag0==="selu")if(data17&&
typeof data17=="object"&&!Array.isArray(data17)){if(data17.type===void 0){const err89={instancePath:instancePath+"/layer\
s/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/7/required",keyword:"re\
quired",params:{missingProperty:"type"}};vErrors===null?vErrors=[err89]:vErrors.push(err89),errors++}for(const key11 in data17)
if(key11!=="type"){const err90={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/it\
ems/properties/activation/else/then/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key11}};
vErrors===null?vErrors=[err90]:vErrors.push(err90),errors++}if(data17.type!==void 0&&data17.type!=="selu"){const err91={
instancePath:instancePath+"/layers/"+i3+"/activation/type",schemaPath:"#/properties/layers/items/properties/activation/e\
lse/then/oneOf/7/properties/type/const",keyword:"const",params:{allowedValue:"selu"}};vErrors===null?vErrors=[err91]:vErrors.
push(err91),errors++}}else{const err92={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/l\
ayers/items/properties/activation/else/then/oneOf/7/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err92]:vErrors.push(err92),errors++}else if(tag0==="gelu")if(data17&&typeof data17=="object"&&!Array.isArray(data17)){if(data17.
type===void 0){const err93={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/\
properties/activation/else/then/oneOf/8/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=
[err93]:vErrors.push(err93),errors++}for(const key12 in data17)if(key12!=="type"){const err94={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/8/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:key12}};vErrors===null?vErrors=[err94]:vErrors.push(err94),
errors++}if(data17.type!==void 0&&data17.type!=="gelu"){const err95={instancePath:instancePath+"/layers/"+i3+"/activatio\
n/type",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/8/properties/type/const",keyword:"co\
nst",params:{allowedValue:"gelu"}};vErrors===null?vErrors=[err95]:vErrors.push(err95),errors++}}else{const err96={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/8/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err96]:vErrors.push(err96),errors++}else if(tag0==="gelu_tanh")if(data17&&
typeof data17=="object"&&!Array.isArray(data17)){if(data17.type===void 0){const err97={instancePath:instancePath+"/layer\
s/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/9/required",keyword:"re\
quired",params:{missingProperty:"type"}};vErrors===null?vErrors=[err97]:vErrors.push(err97),errors++}for(const key13 in data17)
if(key13!=="type"){const err98={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/it\
ems/properties/activation/else/then/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key13}};
vErrors===null?vErrors=[err98]:vErrors.push(err98),errors++}if(data17.type!==void 0&&data17.type!=="gelu_tanh"){const err99={
instancePath:instancePath+"/layers/"+i3+"/activation/type",schemaPath:"#/properties/layers/items/properties/activation/e\
lse/then/oneOf/9/properties/type/const",keyword:"const",params:{allowedValue:"gelu_tanh"}};vErrors===null?vErrors=[err99]:
vErrors.push(err99),errors++}}else{const err100={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/pro\
perties/layers/items/properties/activation/else/then/oneOf/9/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err100]:vErrors.push(err100),errors++}else if(tag0==="silu")if(data17&&typeof data17=="object"&&!Array.isArray(
data17)){if(data17.type===void 0){const err101={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/prop\
erties/layers/items/properties/activation/else/then/oneOf/10/required",keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err101]:vErrors.push(err101),errors++}for(const key14 in data17)if(key14!=="type"){const err102={
instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/t\
hen/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key14}};vErrors===null?vErrors=
[err102]:vErrors.push(err102),errors++}if(data17.type!==void 0&&data17.type!=="silu"){const err103={instancePath:instancePath+
"/layers/"+i3+"/activation/type",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/10/properti\
es/type/const",keyword:"const",params:{allowedValue:"silu"}};vErrors===null?vErrors=[err103]:vErrors.push(err103),errors++}}else{
const err104={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/act\
ivation/else/then/oneOf/10/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err104]:vErrors.push(err104),
errors++}else if(tag0==="mish")if(data17&&typeof data17=="object"&&!Array.isArray(data17)){if(data17.type===void 0){const err105={
instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/t\
hen/oneOf/11/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err105]:vErrors.push(
err105),errors++}for(const key15 in data17)if(key15!=="type"){const err106={instancePath:instancePath+"/layers/"+i3+"/ac\
tivation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/11/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key15}};vErrors===null?vErrors=[err106]:vErrors.push(err106),errors++}if(data17.
type!==void 0&&data17.type!=="mish"){const err107={instancePath:instancePath+"/layers/"+i3+"/activation/type",schemaPath:"\
#/properties/layers/items/properties/activation/else/then/oneOf/11/properties/type/const",keyword:"const",params:{allowedValue:"\
mish"}};vErrors===null?vErrors=[err107]:vErrors.push(err107),errors++}}else{const err108={instancePath:instancePath+"/la\
yers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/11/type",keyword:"ty\
pe",params:{type:"object"}};vErrors===null?vErrors=[err108]:vErrors.push(err108),errors++}else if(tag0==="softplus")if(data17&&
typeof data17=="object"&&!Array.isArray(data17)){if(data17.type===void 0){const err109={instancePath:instancePath+"/laye\
rs/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/12/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err109]:vErrors.push(err109),errors++}for(const key16 in data17)
if(key16!=="type"){const err110={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/i\
tems/properties/activation/else/then/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key16}};
vErrors===null?vErrors=[err110]:vErrors.push(err110),errors++}if(data17.type!==void 0&&data17.type!=="softplus"){const err111={
instancePath:instancePath+"/layers/"+i3+"/activation/type",schemaPath:"#/properties/layers/items/properties/activation/e\
lse/then/oneOf/12/properties/type/const",keyword:"const",params:{allowedValue:"softplus"}};vErrors===null?vErrors=[err111]:
vErrors.push(err111),errors++}}else{const err112={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/pr\
operties/layers/items/properties/activation/else/then/oneOf/12/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err112]:vErrors.push(err112),errors++}else if(tag0==="softsign")if(data17&&typeof data17=="object"&&!Array.isArray(
data17)){if(data17.type===void 0){const err113={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/prop\
erties/layers/items/properties/activation/else/then/oneOf/13/required",keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err113]:vErrors.push(err113),errors++}for(const key17 in data17)if(key17!=="type"){const err114={
instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/t\
hen/oneOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key17}};vErrors===null?vErrors=
[err114]:vErrors.push(err114),errors++}if(data17.type!==void 0&&data17.type!=="softsign"){const err115={instancePath:instancePath+
"/layers/"+i3+"/activation/type",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/13/properti\
es/type/const",keyword:"const",params:{allowedValue:"softsign"}};vErrors===null?vErrors=[err115]:vErrors.push(err115),errors++}}else{
const err116={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/act\
ivation/else/then/oneOf/13/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err116]:vErrors.push(err116),
errors++}else if(tag0==="hard_sigmoid")if(data17&&typeof data17=="object"&&!Array.isArray(data17)){if(data17.type===void 0){
const err117={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/act\
ivation/else/then/oneOf/14/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err117]:
vErrors.push(err117),errors++}for(const key18 in data17)if(key18!=="type"){const err118={instancePath:instancePath+"/lay\
ers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/14/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:key18}};vErrors===null?vErrors=[err118]:vErrors.push(err118),
errors++}if(data17.type!==void 0&&data17.type!=="hard_sigmoid"){const err119={instancePath:instancePath+"/layers/"+i3+"/\
activation/type",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/14/properties/type/const",keyword:"\
const",params:{allowedValue:"hard_sigmoid"}};vErrors===null?vErrors=[err119]:vErrors.push(err119),errors++}}else{const err120={
instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/t\
hen/oneOf/14/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err120]:vErrors.push(err120),errors++}else if(tag0===
"hard_tanh")if(data17&&typeof data17=="object"&&!Array.isArray(data17)){if(data17.type===void 0){const err121={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/15/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err121]:vErrors.push(err121),errors++}for(const key19 in data17)
if(key19!=="type"){const err122={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/i\
tems/properties/activation/else/then/oneOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key19}};
vErrors===null?vErrors=[err122]:vErrors.push(err122),errors++}if(data17.type!==void 0&&data17.type!=="hard_tanh"){const err123={
instancePath:instancePath+"/layers/"+i3+"/activation/type",schemaPath:"#/properties/layers/items/properties/activation/e\
lse/then/oneOf/15/properties/type/const",keyword:"const",params:{allowedValue:"hard_tanh"}};vErrors===null?vErrors=[err123]:
vErrors.push(err123),errors++}}else{const err124={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/pr\
operties/layers/items/properties/activation/else/then/oneOf/15/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err124]:vErrors.push(err124),errors++}else if(tag0==="hard_swish")if(data17&&typeof data17=="object"&&!Array.isArray(
data17)){if(data17.type===void 0){const err125={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/prop\
erties/layers/items/properties/activation/else/then/oneOf/16/required",keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err125]:vErrors.push(err125),errors++}for(const key20 in data17)if(key20!=="type"){const err126={
instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/t\
hen/oneOf/16/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key20}};vErrors===null?vErrors=
[err126]:vErrors.push(err126),errors++}if(data17.type!==void 0&&data17.type!=="hard_swish"){const err127={instancePath:instancePath+
"/layers/"+i3+"/activation/type",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/16/properti\
es/type/const",keyword:"const",params:{allowedValue:"hard_swish"}};vErrors===null?vErrors=[err127]:vErrors.push(err127),
errors++}}else{const err128={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items\
/properties/activation/else/then/oneOf/16/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err128]:vErrors.
push(err128),errors++}else if(tag0==="softmax")if(data17&&typeof data17=="object"&&!Array.isArray(data17)){if(data17.type===
void 0){const err129={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/proper\
ties/activation/else/then/oneOf/17/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=
[err129]:vErrors.push(err129),errors++}for(const key21 in data17)if(key21!=="type"){const err130={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/17/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:key21}};vErrors===null?vErrors=[err130]:vErrors.push(
err130),errors++}if(data17.type!==void 0&&data17.type!=="softmax"){const err131={instancePath:instancePath+"/layers/"+i3+
"/activation/type",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/17/properties/type/const",
keyword:"const",params:{allowedValue:"softmax"}};vErrors===null?vErrors=[err131]:vErrors.push(err131),errors++}}else{const err132={
instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/t\
hen/oneOf/17/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err132]:vErrors.push(err132),errors++}else{
const err133={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/act\
ivation/else/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?
vErrors=[err133]:vErrors.push(err133),errors++}else{const err134={instancePath:instancePath+"/layers/"+i3+"/activation",
schemaPath:"#/properties/layers/items/properties/activation/else/then/discriminator",keyword:"discriminator",params:{error:"\
tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err134]:vErrors.push(err134),errors++}}else{const err135={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err135]:vErrors.push(err135),errors++}var _valid2=_errs54===errors;valid15=_valid2,
ifClause1="then"}else{const _errs133=errors;if(typeof data17!="string"&&!(data17&&typeof data17=="object"&&!Array.isArray(
data17))){const err136={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/prop\
erties/activation/else/else/type",keyword:"type",params:{type:schema11.properties.layers.items.properties.activation.else.
else.type}};vErrors===null?vErrors=[err136]:vErrors.push(err136),errors++}var _valid2=_errs133===errors;valid15=_valid2,
ifClause1="else"}if(!valid15){const err137={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properti\
es/layers/items/properties/activation/else/if",keyword:"if",params:{failingKeyword:ifClause1}};vErrors===null?vErrors=[err137]:
vErrors.push(err137),errors++}var _valid1=_errs50===errors;valid14=_valid1,ifClause0="else"}if(!valid14){const err138={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/if",keyword:"if",params:{failingKeyword:ifClause0}};
vErrors===null?vErrors=[err138]:vErrors.push(err138),errors++}}if(data13.bias!==void 0&&typeof data13.bias!="boolean"){const err139={
instancePath:instancePath+"/layers/"+i3+"/bias",schemaPath:"#/properties/layers/items/properties/bias/type",keyword:"typ\
e",params:{type:"boolean"}};vErrors===null?vErrors=[err139]:vErrors.push(err139),errors++}if(data13.initializer!==void 0){
let data39=data13.initializer;const _errs138=errors;let valid53=!0;const _errs139=errors;if(typeof data39!="string"){const err140={};
vErrors===null?vErrors=[err140]:vErrors.push(err140),errors++}var _valid3=_errs139===errors;errors=_errs138,vErrors!==null&&
(_errs138?vErrors.length=_errs138:vErrors=null);let ifClause2;if(_valid3){const _errs141=errors;if(typeof data39!="strin\
g"){const err141={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/propertie\
s/initializer/then/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err141]:vErrors.push(err141),errors++}
if(!(data39==="zeros"||data39==="normal"||data39==="uniform"||data39==="glorot_normal"||data39==="glorot_uniform"||data39===
"he_normal"||data39==="he_uniform"||data39==="randn"||data39==="randn_scaled")){const err142={instancePath:instancePath+
"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/then/enum",keyword:"enum",params:{
allowedValues:schema11.properties.layers.items.properties.initializer.then.enum}};vErrors===null?vErrors=[err142]:vErrors.
push(err142),errors++}var _valid3=_errs141===errors;valid53=_valid3,ifClause2="then"}else{const _errs143=errors,_errs144=errors;
let valid54=!0;const _errs145=errors;if(!(data39&&typeof data39=="object"&&!Array.isArray(data39))){const err143={};vErrors===
null?vErrors=[err143]:vErrors.push(err143),errors++}var _valid4=_errs145===errors;errors=_errs144,vErrors!==null&&(_errs144?
vErrors.length=_errs144:vErrors=null);let ifClause3;if(_valid4){const _errs147=errors;if(data39&&typeof data39=="object"&&
!Array.isArray(data39)){const tag1=data39.type;if(typeof tag1=="string")if(tag1==="zeros")if(data39&&typeof data39=="obj\
ect"&&!Array.isArray(data39)){if(data39.type===void 0){const err144={instancePath:instancePath+"/layers/"+i3+"/initializ\
er",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/0/required",keyword:"required",params:{
missingProperty:"type"}};vErrors===null?vErrors=[err144]:vErrors.push(err144),errors++}for(const key22 in data39)if(key22!==
"type"){const err145={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/prope\
rties/initializer/else/then/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key22}};
vErrors===null?vErrors=[err145]:vErrors.push(err145),errors++}if(data39.type!==void 0&&data39.type!=="zeros"){const err146={
instancePath:instancePath+"/layers/"+i3+"/initializer/type",schemaPath:"#/properties/layers/items/properties/initializer\
/else/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"zeros"}};vErrors===null?vErrors=[err146]:
vErrors.push(err146),errors++}}else{const err147={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/p\
roperties/layers/items/properties/initializer/else/then/oneOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err147]:vErrors.push(err147),errors++}else if(tag1==="normal")if(data39&&typeof data39=="object"&&!Array.isArray(
data39)){if(data39.type===void 0){const err148={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/pro\
perties/layers/items/properties/initializer/else/then/oneOf/1/required",keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err148]:vErrors.push(err148),errors++}for(const key23 in data39)if(!(key23==="type"||key23==="me\
an"||key23==="std")){const err149={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layer\
s/items/properties/initializer/else/then/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key23}};
vErrors===null?vErrors=[err149]:vErrors.push(err149),errors++}if(data39.type!==void 0&&data39.type!=="normal"){const err150={
instancePath:instancePath+"/layers/"+i3+"/initializer/type",schemaPath:"#/properties/layers/items/properties/initializer\
/else/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"normal"}};vErrors===null?vErrors=[err150]:
vErrors.push(err150),errors++}if(data39.mean!==void 0){let data42=data39.mean;if(!(typeof data42=="number"&&isFinite(data42))){
const err151={instancePath:instancePath+"/layers/"+i3+"/initializer/mean",schemaPath:"#/properties/layers/items/properti\
es/initializer/else/then/oneOf/1/properties/mean/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err151]:
vErrors.push(err151),errors++}}if(data39.std!==void 0){let data43=data39.std;if(typeof data43=="number"&&isFinite(data43)){
if(data43<0||isNaN(data43)){const err152={instancePath:instancePath+"/layers/"+i3+"/initializer/std",schemaPath:"#/prope\
rties/layers/items/properties/initializer/else/then/oneOf/1/properties/std/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err152]:vErrors.push(err152),errors++}}else{const err153={instancePath:instancePath+
"/layers/"+i3+"/initializer/std",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/1/properti\
es/std/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err153]:vErrors.push(err153),errors++}}}else{
const err154={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/in\
itializer/else/then/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err154]:vErrors.push(err154),
errors++}else if(tag1==="uniform")if(data39&&typeof data39=="object"&&!Array.isArray(data39)){if(data39.type===void 0){const err155={
instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else\
/then/oneOf/2/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err155]:vErrors.push(
err155),errors++}for(const key24 in data39)if(!(key24==="type"||key24==="limit")){const err156={instancePath:instancePath+
"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/2/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:key24}};vErrors===null?vErrors=[err156]:vErrors.push(
err156),errors++}if(data39.type!==void 0&&data39.type!=="uniform"){const err157={instancePath:instancePath+"/layers/"+i3+
"/initializer/type",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/2/properties/type/const",
keyword:"const",params:{allowedValue:"uniform"}};vErrors===null?vErrors=[err157]:vErrors.push(err157),errors++}if(data39.
limit!==void 0){let data45=data39.limit;if(typeof data45=="number"&&isFinite(data45)){if(data45<0||isNaN(data45)){const err158={
instancePath:instancePath+"/layers/"+i3+"/initializer/limit",schemaPath:"#/properties/layers/items/properties/initialize\
r/else/then/oneOf/2/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=
[err158]:vErrors.push(err158),errors++}}else{const err159={instancePath:instancePath+"/layers/"+i3+"/initializer/limit",
schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/2/properties/limit/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err159]:vErrors.push(err159),errors++}}}else{const err160={instancePath:instancePath+
"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/2/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err160]:vErrors.push(err160),errors++}else if(tag1==="glorot_norma\
l")if(data39&&typeof data39=="object"&&!Array.isArray(data39)){if(data39.type===void 0){const err161={instancePath:instancePath+
"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/3/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err161]:vErrors.push(err161),errors++}for(const key25 in data39)
if(key25!=="type"){const err162={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/\
items/properties/initializer/else/then/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key25}};
vErrors===null?vErrors=[err162]:vErrors.push(err162),errors++}if(data39.type!==void 0&&data39.type!=="glorot_normal"){const err163={
instancePath:instancePath+"/layers/"+i3+"/initializer/type",schemaPath:"#/properties/layers/items/properties/initializer\
/else/then/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue:"glorot_normal"}};vErrors===null?vErrors=
[err163]:vErrors.push(err163),errors++}}else{const err164={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"\
#/properties/layers/items/properties/initializer/else/then/oneOf/3/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err164]:vErrors.push(err164),errors++}else if(tag1==="glorot_uniform")if(data39&&typeof data39=="object"&&
!Array.isArray(data39)){if(data39.type===void 0){const err165={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"\
#/properties/layers/items/properties/initializer/else/then/oneOf/4/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err165]:vErrors.push(err165),errors++}for(const key26 in data39)if(key26!=="type"){const err166={
instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else\
/then/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key26}};vErrors===null?vErrors=
[err166]:vErrors.push(err166),errors++}if(data39.type!==void 0&&data39.type!=="glorot_uniform"){const err167={instancePath:instancePath+
"/layers/"+i3+"/initializer/type",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/4/propert\
ies/type/const",keyword:"const",params:{allowedValue:"glorot_uniform"}};vErrors===null?vErrors=[err167]:vErrors.push(err167),
errors++}}else{const err168={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/item\
s/properties/initializer/else/then/oneOf/4/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err168]:
vErrors.push(err168),errors++}else if(tag1==="he_normal")if(data39&&typeof data39=="object"&&!Array.isArray(data39)){if(data39.
type===void 0){const err169={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/item\
s/properties/initializer/else/then/oneOf/5/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?
vErrors=[err169]:vErrors.push(err169),errors++}for(const key27 in data39)if(key27!=="type"){const err170={instancePath:instancePath+
"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/5/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:key27}};vErrors===null?vErrors=[err170]:vErrors.push(
err170),errors++}if(data39.type!==void 0&&data39.type!=="he_normal"){const err171={instancePath:instancePath+"/layers/"+
i3+"/initializer/type",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/5/properties/type/co\
nst",keyword:"const",params:{allowedValue:"he_normal"}};vErrors===null?vErrors=[err171]:vErrors.push(err171),errors++}}else{
const err172={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/in\
itializer/else/then/oneOf/5/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err172]:vErrors.push(err172),
errors++}else if(tag1==="he_uniform")if(data39&&typeof data39=="object"&&!Array.isArray(data39)){if(data39.type===void 0){
const err173={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/in\
itializer/else/then/oneOf/6/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err173]:
vErrors.push(err173),errors++}for(const key28 in data39)if(key28!=="type"){const err174={instancePath:instancePath+"/lay\
ers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/6/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:key28}};vErrors===null?vErrors=[err174]:vErrors.push(err174),
errors++}if(data39.type!==void 0&&data39.type!=="he_uniform"){const err175={instancePath:instancePath+"/layers/"+i3+"/in\
itializer/type",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/6/properties/type/const",keyword:"\
const",params:{allowedValue:"he_uniform"}};vErrors===null?vErrors=[err175]:vErrors.push(err175),errors++}}else{const err176={
instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else\
/then/oneOf/6/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err176]:vErrors.push(err176),errors++}else if(tag1===
"randn")if(data39&&typeof data39=="object"&&!Array.isArray(data39)){if(data39.type===void 0){const err177={instancePath:instancePath+
"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/7/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err177]:vErrors.push(err177),errors++}for(const key29 in data39)
if(!(key29==="type"||key29==="scale")){const err178={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"\
#/properties/layers/items/properties/initializer/else/then/oneOf/7/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key29}};vErrors===null?vErrors=[err178]:vErrors.push(err178),errors++}if(data39.type!==void 0&&
data39.type!=="randn"){const err179={instancePath:instancePath+"/layers/"+i3+"/initializer/type",schemaPath:"#/propertie\
s/layers/items/properties/initializer/else/then/oneOf/7/properties/type/const",keyword:"const",params:{allowedValue:"ran\
dn"}};vErrors===null?vErrors=[err179]:vErrors.push(err179),errors++}if(data39.scale!==void 0){let data51=data39.scale;if(typeof data51==
"number"&&isFinite(data51)){if(data51<0||isNaN(data51)){const err180={instancePath:instancePath+"/layers/"+i3+"/initiali\
zer/scale",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/7/properties/scale/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err180]:vErrors.push(err180),errors++}}else{const err181={
instancePath:instancePath+"/layers/"+i3+"/initializer/scale",schemaPath:"#/properties/layers/items/properties/initialize\
r/else/then/oneOf/7/properties/scale/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err181]:vErrors.
push(err181),errors++}}}else{const err182={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properti\
es/layers/items/properties/initializer/else/then/oneOf/7/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err182]:vErrors.push(err182),errors++}else if(tag1==="randn_scaled")if(data39&&typeof data39=="object"&&!Array.isArray(
data39)){if(data39.type===void 0){const err183={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/pro\
perties/layers/items/properties/initializer/else/then/oneOf/8/required",keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err183]:vErrors.push(err183),errors++}for(const key30 in data39)if(key30!=="type"){const err184={
instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else\
/then/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key30}};vErrors===null?vErrors=
[err184]:vErrors.push(err184),errors++}if(data39.type!==void 0&&data39.type!=="randn_scaled"){const err185={instancePath:instancePath+
"/layers/"+i3+"/initializer/type",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/8/propert\
ies/type/const",keyword:"const",params:{allowedValue:"randn_scaled"}};vErrors===null?vErrors=[err185]:vErrors.push(err185),
errors++}}else{const err186={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/item\
s/properties/initializer/else/then/oneOf/8/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err186]:
vErrors.push(err186),errors++}else{const err187={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/pr\
operties/layers/items/properties/initializer/else/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"\
type",tagValue:tag1}};vErrors===null?vErrors=[err187]:vErrors.push(err187),errors++}else{const err188={instancePath:instancePath+
"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/discriminator",keyword:"\
discriminator",params:{error:"tag",tag:"type",tagValue:tag1}};vErrors===null?vErrors=[err188]:vErrors.push(err188),errors++}}else{
const err189={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/in\
itializer/else/then/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err189]:vErrors.push(err189),errors++}
var _valid4=_errs147===errors;valid54=_valid4,ifClause3="then"}else{const _errs194=errors;if(typeof data39!="string"&&!(data39&&
typeof data39=="object"&&!Array.isArray(data39))){const err190={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"\
#/properties/layers/items/properties/initializer/else/else/type",keyword:"type",params:{type:schema11.properties.layers.
items.properties.initializer.else.else.type}};vErrors===null?vErrors=[err190]:vErrors.push(err190),errors++}var _valid4=_errs194===
errors;valid54=_valid4,ifClause3="else"}if(!valid54){const err191={instancePath:instancePath+"/layers/"+i3+"/initializer",
schemaPath:"#/properties/layers/items/properties/initializer/else/if",keyword:"if",params:{failingKeyword:ifClause3}};vErrors===
null?vErrors=[err191]:vErrors.push(err191),errors++}var _valid3=_errs143===errors;valid53=_valid3,ifClause2="else"}if(!valid53){
const err192={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/in\
itializer/if",keyword:"if",params:{failingKeyword:ifClause2}};vErrors===null?vErrors=[err192]:vErrors.push(err192),errors++}}
if(data13.bias_initializer!==void 0){let data53=data13.bias_initializer;const _errs197=errors;let valid74=!0;const _errs198=errors;
if(typeof data53!="string"){const err193={};vErrors===null?vErrors=[err193]:vErrors.push(err193),errors++}var _valid5=_errs198===
errors;errors=_errs197,vErrors!==null&&(_errs197?vErrors.length=_errs197:vErrors=null);let ifClause4;if(_valid5){const _errs200=errors;
if(typeof data53!="string"){const err194={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/prop\
erties/layers/items/properties/bias_initializer/then/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err194]:vErrors.push(err194),errors++}if(!(data53==="zeros"||data53==="normal"||data53==="uniform"||data53==="glorot_no\
rmal"||data53==="glorot_uniform"||data53==="he_normal"||data53==="he_uniform"||data53==="randn"||data53==="randn_scaled")){
const err195={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properti\
es/bias_initializer/then/enum",keyword:"enum",params:{allowedValues:schema11.properties.layers.items.properties.bias_initializer.
then.enum}};vErrors===null?vErrors=[err195]:vErrors.push(err195),errors++}var _valid5=_errs200===errors;valid74=_valid5,
ifClause4="then"}else{const _errs202=errors,_errs203=errors;let valid75=!0;const _errs204=errors;if(!(data53&&typeof data53==
"object"&&!Array.isArray(data53))){const err196={};vErrors===null?vErrors=[err196]:vErrors.push(err196),errors++}var _valid6=_errs204===
errors;errors=_errs203,vErrors!==null&&(_errs203?vErrors.length=_errs203:vErrors=null);let ifClause5;if(_valid6){const _errs206=errors;
if(data53&&typeof data53=="object"&&!Array.isArray(data53)){const tag2=data53.type;if(typeof tag2=="string")if(tag2==="z\
eros")if(data53&&typeof data53=="object"&&!Array.isArray(data53)){if(data53.type===void 0){const err197={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/0/re\
quired",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err197]:vErrors.push(err197),errors++}
for(const key31 in data53)if(key31!=="type"){const err198={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"\
#/properties/layers/items/properties/bias_initializer/else/then/oneOf/0/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:key31}};vErrors===null?vErrors=[err198]:vErrors.push(err198),errors++}if(data53.type!==void 0&&
data53.type!=="zeros"){const err199={instancePath:instancePath+"/layers/"+i3+"/bias_initializer/type",schemaPath:"#/prop\
erties/layers/items/properties/bias_initializer/else/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"\
zeros"}};vErrors===null?vErrors=[err199]:vErrors.push(err199),errors++}}else{const err200={instancePath:instancePath+"/l\
ayers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/0/type",
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err200]:vErrors.push(err200),errors++}else if(tag2==="nor\
mal")if(data53&&typeof data53=="object"&&!Array.isArray(data53)){if(data53.type===void 0){const err201={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/1/re\
quired",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err201]:vErrors.push(err201),errors++}
for(const key32 in data53)if(!(key32==="type"||key32==="mean"||key32==="std")){const err202={instancePath:instancePath+"\
/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/1/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key32}};vErrors===null?vErrors=[err202]:vErrors.
push(err202),errors++}if(data53.type!==void 0&&data53.type!=="normal"){const err203={instancePath:instancePath+"/layers/"+
i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/1/properti\
es/type/const",keyword:"const",params:{allowedValue:"normal"}};vErrors===null?vErrors=[err203]:vErrors.push(err203),errors++}
if(data53.mean!==void 0){let data56=data53.mean;if(!(typeof data56=="number"&&isFinite(data56))){const err204={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer/mean",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf\
/1/properties/mean/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err204]:vErrors.push(err204),errors++}}
if(data53.std!==void 0){let data57=data53.std;if(typeof data57=="number"&&isFinite(data57)){if(data57<0||isNaN(data57)){
const err205={instancePath:instancePath+"/layers/"+i3+"/bias_initializer/std",schemaPath:"#/properties/layers/items/prop\
erties/bias_initializer/else/then/oneOf/1/properties/std/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===
null?vErrors=[err205]:vErrors.push(err205),errors++}}else{const err206={instancePath:instancePath+"/layers/"+i3+"/bias_i\
nitializer/std",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/1/properties/std/type",
keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err206]:vErrors.push(err206),errors++}}}else{const err207={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initia\
lizer/else/then/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err207]:vErrors.push(err207),
errors++}else if(tag2==="uniform")if(data53&&typeof data53=="object"&&!Array.isArray(data53)){if(data53.type===void 0){const err208={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initia\
lizer/else/then/oneOf/2/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err208]:vErrors.
push(err208),errors++}for(const key33 in data53)if(!(key33==="type"||key33==="limit")){const err209={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/2/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key33}};vErrors===null?vErrors=[err209]:vErrors.
push(err209),errors++}if(data53.type!==void 0&&data53.type!=="uniform"){const err210={instancePath:instancePath+"/layers\
/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/2/prope\
rties/type/const",keyword:"const",params:{allowedValue:"uniform"}};vErrors===null?vErrors=[err210]:vErrors.push(err210),
errors++}if(data53.limit!==void 0){let data59=data53.limit;if(typeof data59=="number"&&isFinite(data59)){if(data59<0||isNaN(
data59)){const err211={instancePath:instancePath+"/layers/"+i3+"/bias_initializer/limit",schemaPath:"#/properties/layers\
/items/properties/bias_initializer/else/then/oneOf/2/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}};vErrors===null?vErrors=[err211]:vErrors.push(err211),errors++}}else{const err212={instancePath:instancePath+"/\
layers/"+i3+"/bias_initializer/limit",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/\
2/properties/limit/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err212]:vErrors.push(err212),errors++}}}else{
const err213={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properti\
es/bias_initializer/else/then/oneOf/2/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err213]:vErrors.
push(err213),errors++}else if(tag2==="glorot_normal")if(data53&&typeof data53=="object"&&!Array.isArray(data53)){if(data53.
type===void 0){const err214={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers\
/items/properties/bias_initializer/else/then/oneOf/3/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err214]:vErrors.push(err214),errors++}for(const key34 in data53)if(key34!=="type"){const err215={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/3/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key34}};vErrors===null?vErrors=[err215]:vErrors.
push(err215),errors++}if(data53.type!==void 0&&data53.type!=="glorot_normal"){const err216={instancePath:instancePath+"/\
layers/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/3\
/properties/type/const",keyword:"const",params:{allowedValue:"glorot_normal"}};vErrors===null?vErrors=[err216]:vErrors.push(
err216),errors++}}else{const err217={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/propertie\
s/layers/items/properties/bias_initializer/else/then/oneOf/3/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err217]:vErrors.push(err217),errors++}else if(tag2==="glorot_uniform")if(data53&&typeof data53=="object"&&!Array.
isArray(data53)){if(data53.type===void 0){const err218={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"\
#/properties/layers/items/properties/bias_initializer/else/then/oneOf/4/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err218]:vErrors.push(err218),errors++}for(const key35 in data53)if(key35!=="type"){const err219={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initia\
lizer/else/then/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key35}};vErrors===
null?vErrors=[err219]:vErrors.push(err219),errors++}if(data53.type!==void 0&&data53.type!=="glorot_uniform"){const err220={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_i\
nitializer/else/then/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue:"glorot_uniform"}};vErrors===null?
vErrors=[err220]:vErrors.push(err220),errors++}}else{const err221={instancePath:instancePath+"/layers/"+i3+"/bias_initia\
lizer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/4/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err221]:vErrors.push(err221),errors++}else if(tag2==="he_normal")if(data53&&typeof data53==
"object"&&!Array.isArray(data53)){if(data53.type===void 0){const err222={instancePath:instancePath+"/layers/"+i3+"/bias_\
initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/5/required",keyword:"requ\
ired",params:{missingProperty:"type"}};vErrors===null?vErrors=[err222]:vErrors.push(err222),errors++}for(const key36 in data53)
if(key36!=="type"){const err223={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/la\
yers/items/properties/bias_initializer/else/then/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key36}};
vErrors===null?vErrors=[err223]:vErrors.push(err223),errors++}if(data53.type!==void 0&&data53.type!=="he_normal"){const err224={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_i\
nitializer/else/then/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue:"he_normal"}};vErrors===null?vErrors=
[err224]:vErrors.push(err224),errors++}}else{const err225={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"\
#/properties/layers/items/properties/bias_initializer/else/then/oneOf/5/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err225]:vErrors.push(err225),errors++}else if(tag2==="he_uniform")if(data53&&typeof data53=="object"&&!Array.
isArray(data53)){if(data53.type===void 0){const err226={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"\
#/properties/layers/items/properties/bias_initializer/else/then/oneOf/6/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err226]:vErrors.push(err226),errors++}for(const key37 in data53)if(key37!=="type"){const err227={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initia\
lizer/else/then/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key37}};vErrors===
null?vErrors=[err227]:vErrors.push(err227),errors++}if(data53.type!==void 0&&data53.type!=="he_uniform"){const err228={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf\
/6/properties/type/const",keyword:"const",params:{allowedValue:"he_uniform"}};vErrors===null?vErrors=[err228]:vErrors.push(
err228),errors++}}else{const err229={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/propertie\
s/layers/items/properties/bias_initializer/else/then/oneOf/6/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err229]:vErrors.push(err229),errors++}else if(tag2==="randn")if(data53&&typeof data53=="object"&&!Array.isArray(
data53)){if(data53.type===void 0){const err230={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"\
#/properties/layers/items/properties/bias_initializer/else/then/oneOf/7/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err230]:vErrors.push(err230),errors++}for(const key38 in data53)if(!(key38==="type"||key38===
"scale")){const err231={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/item\
s/properties/bias_initializer/else/then/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key38}};
vErrors===null?vErrors=[err231]:vErrors.push(err231),errors++}if(data53.type!==void 0&&data53.type!=="randn"){const err232={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_i\
nitializer/else/then/oneOf/7/properties/type/const",keyword:"const",params:{allowedValue:"randn"}};vErrors===null?vErrors=
[err232]:vErrors.push(err232),errors++}if(data53.scale!==void 0){let data65=data53.scale;if(typeof data65=="number"&&isFinite(
data65)){if(data65<0||isNaN(data65)){const err233={instancePath:instancePath+"/layers/"+i3+"/bias_initializer/scale",schemaPath:"\
#/properties/layers/items/properties/bias_initializer/else/then/oneOf/7/properties/scale/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};vErrors===null?vErrors=[err233]:vErrors.push(err233),errors++}}else{const err234={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer/scale",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneO\
f/7/properties/scale/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err234]:vErrors.push(err234),errors++}}}else{
const err235={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properti\
es/bias_initializer/else/then/oneOf/7/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err235]:vErrors.
push(err235),errors++}else if(tag2==="randn_scaled")if(data53&&typeof data53=="object"&&!Array.isArray(data53)){if(data53.
type===void 0){const err236={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers\
/items/properties/bias_initializer/else/then/oneOf/8/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err236]:vErrors.push(err236),errors++}for(const key39 in data53)if(key39!=="type"){const err237={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/8/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key39}};vErrors===null?vErrors=[err237]:vErrors.
push(err237),errors++}if(data53.type!==void 0&&data53.type!=="randn_scaled"){const err238={instancePath:instancePath+"/l\
ayers/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/8/\
properties/type/const",keyword:"const",params:{allowedValue:"randn_scaled"}};vErrors===null?vErrors=[err238]:vErrors.push(
err238),errors++}}else{const err239={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/propertie\
s/layers/items/properties/bias_initializer/else/then/oneOf/8/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err239]:vErrors.push(err239),errors++}else{const err240={instancePath:instancePath+"/layers/"+i3+"/bias_initial\
izer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/discriminator",keyword:"discriminator",
params:{error:"mapping",tag:"type",tagValue:tag2}};vErrors===null?vErrors=[err240]:vErrors.push(err240),errors++}else{const err241={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initia\
lizer/else/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag2}};vErrors===null?vErrors=
[err241]:vErrors.push(err241),errors++}}else{const err242={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"\
#/properties/layers/items/properties/bias_initializer/else/then/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err242]:vErrors.push(err242),errors++}var _valid6=_errs206===errors;valid75=_valid6,ifClause5="then"}else{const _errs253=errors;
if(typeof data53!="string"&&!(data53&&typeof data53=="object"&&!Array.isArray(data53))){const err243={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/else/type",keyword:"\
type",params:{type:schema11.properties.layers.items.properties.bias_initializer.else.else.type}};vErrors===null?vErrors=
[err243]:vErrors.push(err243),errors++}var _valid6=_errs253===errors;valid75=_valid6,ifClause5="else"}if(!valid75){const err244={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initia\
lizer/else/if",keyword:"if",params:{failingKeyword:ifClause5}};vErrors===null?vErrors=[err244]:vErrors.push(err244),errors++}
var _valid5=_errs202===errors;valid74=_valid5,ifClause4="else"}if(!valid74){const err245={instancePath:instancePath+"/la\
yers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/if",keyword:"if",params:{
failingKeyword:ifClause4}};vErrors===null?vErrors=[err245]:vErrors.push(err245),errors++}}}else{const err246={instancePath:instancePath+
"/layers/"+i3,schemaPath:"#/properties/layers/items/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err246]:vErrors.push(err246),errors++}}}else{const err247={instancePath:instancePath+"/layers",schemaPath:"#/properties\
/layers/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err247]:vErrors.push(err247),errors++}}if(data.
loss!==void 0){let data67=data.loss;const _errs256=errors;let valid95=!0;const _errs257=errors;if(typeof data67!="string"){
const err248={};vErrors===null?vErrors=[err248]:vErrors.push(err248),errors++}var _valid7=_errs257===errors;errors=_errs256,
vErrors!==null&&(_errs256?vErrors.length=_errs256:vErrors=null);let ifClause6;if(_valid7){const _errs259=errors;if(typeof data67!=
"string"){const err249={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/then/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err249]:vErrors.push(err249),errors++}if(!(data67==="binary_crossentropy"||data67===
"categorical_crossentropy"||data67==="mean_squared_error")){const err250={instancePath:instancePath+"/loss",schemaPath:"\
#/properties/loss/then/enum",keyword:"enum",params:{allowedValues:schema11.properties.loss.then.enum}};vErrors===null?vErrors=
[err250]:vErrors.push(err250),errors++}var _valid7=_errs259===errors;valid95=_valid7,ifClause6="then"}else{const _errs261=errors,
_errs262=errors;let valid96=!0;const _errs263=errors;if(!(data67&&typeof data67=="object"&&!Array.isArray(data67))){const err251={};
vErrors===null?vErrors=[err251]:vErrors.push(err251),errors++}var _valid8=_errs263===errors;errors=_errs262,vErrors!==null&&
(_errs262?vErrors.length=_errs262:vErrors=null);let ifClause7;if(_valid8){const _errs265=errors;if(data67&&typeof data67==
"object"&&!Array.isArray(data67)){const tag3=data67.type;if(typeof tag3=="string")if(tag3==="binary_crossentropy")if(data67&&
typeof data67=="object"&&!Array.isArray(data67)){if(data67.type===void 0){const err252={instancePath:instancePath+"/loss",
schemaPath:"#/properties/loss/else/then/oneOf/0/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err252]:vErrors.push(err252),errors++}for(const key40 in data67)if(key40!=="type"){const err253={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/else/then/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key40}};
vErrors===null?vErrors=[err253]:vErrors.push(err253),errors++}if(data67.type!==void 0&&data67.type!=="binary_crossentrop\
y"){const err254={instancePath:instancePath+"/loss/type",schemaPath:"#/properties/loss/else/then/oneOf/0/properties/type\
/const",keyword:"const",params:{allowedValue:"binary_crossentropy"}};vErrors===null?vErrors=[err254]:vErrors.push(err254),
errors++}}else{const err255={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/0/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err255]:vErrors.push(err255),errors++}else if(tag3==="categorical_\
crossentropy")if(data67&&typeof data67=="object"&&!Array.isArray(data67)){if(data67.type===void 0){const err256={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/else/then/oneOf/1/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err256]:vErrors.push(err256),errors++}for(const key41 in data67)if(key41!=="type"){const err257={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/else/then/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key41}};
vErrors===null?vErrors=[err257]:vErrors.push(err257),errors++}if(data67.type!==void 0&&data67.type!=="categorical_crosse\
ntropy"){const err258={instancePath:instancePath+"/loss/type",schemaPath:"#/properties/loss/else/then/oneOf/1/properties\
/type/const",keyword:"const",params:{allowedValue:"categorical_crossentropy"}};vErrors===null?vErrors=[err258]:vErrors.push(
err258),errors++}}else{const err259={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/1/t\
ype",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err259]:vErrors.push(err259),errors++}else if(tag3===
"mean_squared_error")if(data67&&typeof data67=="object"&&!Array.isArray(data67)){if(data67.type===void 0){const err260={
instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/2/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err260]:vErrors.push(err260),errors++}for(const key42 in data67)if(key42!=="type"){const err261={
instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/2/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key42}};vErrors===null?vErrors=[err261]:vErrors.push(err261),errors++}if(data67.
type!==void 0&&data67.type!=="mean_squared_error"){const err262={instancePath:instancePath+"/loss/type",schemaPath:"#/pr\
operties/loss/else/then/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue:"mean_squared_error"}};vErrors===
null?vErrors=[err262]:vErrors.push(err262),errors++}}else{const err263={instancePath:instancePath+"/loss",schemaPath:"#/\
properties/loss/else/then/oneOf/2/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err263]:vErrors.push(
err263),errors++}else{const err264={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/discrimina\
tor",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag3}};vErrors===null?vErrors=[err264]:vErrors.
push(err264),errors++}else{const err265={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/discr\
iminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag3}};vErrors===null?vErrors=[err265]:vErrors.
push(err265),errors++}}else{const err266={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/type",
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err266]:vErrors.push(err266),errors++}var _valid8=_errs265===
errors;valid96=_valid8,ifClause7="then"}else{const _errs280=errors;if(typeof data67!="string"&&!(data67&&typeof data67==
"object"&&!Array.isArray(data67))){const err267={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/el\
se/type",keyword:"type",params:{type:schema11.properties.loss.else.else.type}};vErrors===null?vErrors=[err267]:vErrors.push(
err267),errors++}var _valid8=_errs280===errors;valid96=_valid8,ifClause7="else"}if(!valid96){const err268={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/else/if",keyword:"if",params:{failingKeyword:ifClause7}};vErrors===null?vErrors=[err268]:
vErrors.push(err268),errors++}var _valid7=_errs261===errors;valid95=_valid7,ifClause6="else"}if(!valid95){const err269={
instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/if",keyword:"if",params:{failingKeyword:ifClause6}};vErrors===
null?vErrors=[err269]:vErrors.push(err269),errors++}}if(data.regularization!==void 0){let data71=data.regularization;if(data71&&
typeof data71=="object"&&!Array.isArray(data71)){for(const key43 in data71)if(key43!=="l2"){const err270={instancePath:instancePath+
"/regularization",schemaPath:"#/properties/regularization/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key43}};
vErrors===null?vErrors=[err270]:vErrors.push(err270),errors++}if(data71.l2!==void 0){let data72=data71.l2;if(typeof data72==
"number"&&isFinite(data72)){if(data72<0||isNaN(data72)){const err271={instancePath:instancePath+"/regularization/l2",schemaPath:"\
#/properties/regularization/properties/l2/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=
[err271]:vErrors.push(err271),errors++}}else{const err272={instancePath:instancePath+"/regularization/l2",schemaPath:"#/\
properties/regularization/properties/l2/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err272]:vErrors.
push(err272),errors++}}}else{const err273={instancePath:instancePath+"/regularization",schemaPath:"#/properties/regulari\
zation/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err273]:vErrors.push(err273),errors++}}if(data.
optimizer!==void 0){let data73=data.optimizer;const _errs288=errors;let valid105=!0;const _errs289=errors;if(typeof data73!=
"string"){const err274={};vErrors===null?vErrors=[err274]:vErrors.push(err274),errors++}var _valid9=_errs289===errors;errors=
_errs288,vErrors!==null&&(_errs288?vErrors.length=_errs288:vErrors=null);let ifClause8;if(_valid9){const _errs291=errors;
if(typeof data73!="string"){const err275={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/then\
/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err275]:vErrors.push(err275),errors++}if(!(data73===
"gradient_descent"||data73==="momentum"||data73==="adam")){const err276={instancePath:instancePath+"/optimizer",schemaPath:"\
#/properties/optimizer/then/enum",keyword:"enum",params:{allowedValues:schema11.properties.optimizer.then.enum}};vErrors===
null?vErrors=[err276]:vErrors.push(err276),errors++}var _valid9=_errs291===errors;valid105=_valid9,ifClause8="then"}else{
const _errs293=errors,_errs294=errors;let valid106=!0;const _errs295=errors;if(!(data73&&typeof data73=="object"&&!Array.
isArray(data73))){const err277={};vErrors===null?vErrors=[err277]:vErrors.push(err277),errors++}var _valid10=_errs295===
errors;errors=_errs294,vErrors!==null&&(_errs294?vErrors.length=_errs294:vErrors=null);let ifClause9;if(_valid10){const _errs297=errors;
if(data73&&typeof data73=="object"&&!Array.isArray(data73)){const tag4=data73.type;if(typeof tag4=="string")if(tag4==="g\
radient_descent")if(data73&&typeof data73=="object"&&!Array.isArray(data73)){if(data73.type===void 0){const err278={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/0/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err278]:vErrors.push(err278),errors++}for(const key44 in data73)if(!(key44==="type"||key44===
"learning_rate")){const err279={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneO\
f/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key44}};vErrors===null?vErrors=[err279]:
vErrors.push(err279),errors++}if(data73.type!==void 0&&data73.type!=="gradient_descent"){const err280={instancePath:instancePath+
"/optimizer/type",schemaPath:"#/properties/optimizer/else/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"\
gradient_descent"}};vErrors===null?vErrors=[err280]:vErrors.push(err280),errors++}if(data73.learning_rate!==void 0){let data75=data73.
learning_rate;if(typeof data75=="number"&&isFinite(data75)){if(data75<=0||isNaN(data75)){const err281={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/0/properties/learning_rate/exclusiveMinimu\
m",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err281]:vErrors.push(err281),errors++}}else{
const err282={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/0/\
properties/learning_rate/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err282]:vErrors.push(err282),
errors++}}}else{const err283={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/\
0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err283]:vErrors.push(err283),errors++}else if(tag4===
"momentum")if(data73&&typeof data73=="object"&&!Array.isArray(data73)){if(data73.type===void 0){const err284={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/1/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err284]:vErrors.push(err284),errors++}for(const key45 in data73)if(!(key45==="type"||key45===
"learning_rate"||key45==="momentum")){const err285={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/opti\
mizer/else/then/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key45}};vErrors===
null?vErrors=[err285]:vErrors.push(err285),errors++}if(data73.type!==void 0&&data73.type!=="momentum"){const err286={instancePath:instancePath+
"/optimizer/type",schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"\
momentum"}};vErrors===null?vErrors=[err286]:vErrors.push(err286),errors++}if(data73.learning_rate!==void 0){let data77=data73.
learning_rate;if(typeof data77=="number"&&isFinite(data77)){if(data77<=0||isNaN(data77)){const err287={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/learning_rate/exclusiveMinimu\
m",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err287]:vErrors.push(err287),errors++}}else{
const err288={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/1/\
properties/learning_rate/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err288]:vErrors.push(err288),
errors++}}if(data73.momentum!==void 0){let data78=data73.momentum;if(typeof data78=="number"&&isFinite(data78)){if(data78<
0||isNaN(data78)){const err289={instancePath:instancePath+"/optimizer/momentum",schemaPath:"#/properties/optimizer/else/\
then/oneOf/1/properties/momentum/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err289]:
vErrors.push(err289),errors++}if(data78>=1||isNaN(data78)){const err290={instancePath:instancePath+"/optimizer/momentum",
schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/momentum/exclusiveMaximum",keyword:"exclusiveMaximum",params:{
comparison:"<",limit:1}};vErrors===null?vErrors=[err290]:vErrors.push(err290),errors++}}else{const err291={instancePath:instancePath+
"/optimizer/momentum",schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/momentum/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err291]:vErrors.push(err291),errors++}}}else{const err292={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err292]:vErrors.push(err292),errors++}else if(tag4==="adam")if(data73&&typeof data73=="object"&&!Array.isArray(
data73)){if(data73.type===void 0){const err293={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimize\
r/else/then/oneOf/2/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err293]:vErrors.
push(err293),errors++}for(const key46 in data73)if(!(key46==="type"||key46==="learning_rate"||key46==="beta_1"||key46===
"beta_2"||key46==="epsilon")){const err294={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/el\
se/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key46}};vErrors===null?vErrors=
[err294]:vErrors.push(err294),errors++}if(data73.type!==void 0&&data73.type!=="adam"){const err295={instancePath:instancePath+
"/optimizer/type",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue:"\
adam"}};vErrors===null?vErrors=[err295]:vErrors.push(err295),errors++}if(data73.learning_rate!==void 0){let data80=data73.
learning_rate;if(typeof data80=="number"&&isFinite(data80)){if(data80<=0||isNaN(data80)){const err296={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/learning_rate/exclusiveMinimu\
m",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err296]:vErrors.push(err296),errors++}}else{
const err297={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/2/\
properties/learning_rate/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err297]:vErrors.push(err297),
errors++}}if(data73.beta_1!==void 0){let data81=data73.beta_1;if(typeof data81=="number"&&isFinite(data81)){if(data81<0||
isNaN(data81)){const err298={instancePath:instancePath+"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/then/\
oneOf/2/properties/beta_1/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err298]:vErrors.
push(err298),errors++}if(data81>=1||isNaN(data81)){const err299={instancePath:instancePath+"/optimizer/beta_1",schemaPath:"\
#/properties/optimizer/else/then/oneOf/2/properties/beta_1/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"\
<",limit:1}};vErrors===null?vErrors=[err299]:vErrors.push(err299),errors++}}else{const err300={instancePath:instancePath+
"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/beta_1/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err300]:vErrors.push(err300),errors++}}if(data73.beta_2!==void 0){let data82=data73.
beta_2;if(typeof data82=="number"&&isFinite(data82)){if(data82<0||isNaN(data82)){const err301={instancePath:instancePath+
"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/beta_2/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};vErrors===null?vErrors=[err301]:vErrors.push(err301),errors++}if(data82>=1||isNaN(data82)){const err302={
instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/beta_2/exc\
lusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err302]:vErrors.push(
err302),errors++}}else{const err303={instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/el\
se/then/oneOf/2/properties/beta_2/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err303]:vErrors.push(
err303),errors++}}if(data73.epsilon!==void 0){let data83=data73.epsilon;if(typeof data83=="number"&&isFinite(data83)){if(data83<=
0||isNaN(data83)){const err304={instancePath:instancePath+"/optimizer/epsilon",schemaPath:"#/properties/optimizer/else/t\
hen/oneOf/2/properties/epsilon/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?
vErrors=[err304]:vErrors.push(err304),errors++}}else{const err305={instancePath:instancePath+"/optimizer/epsilon",schemaPath:"\
#/properties/optimizer/else/then/oneOf/2/properties/epsilon/type",keyword:"type",params:{type:"number"}};vErrors===null?
vErrors=[err305]:vErrors.push(err305),errors++}}}else{const err306={instancePath:instancePath+"/optimizer",schemaPath:"#\
/properties/optimizer/else/then/oneOf/2/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err306]:vErrors.
push(err306),errors++}else{const err307={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/\
then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag4}};vErrors===null?vErrors=[err307]:
vErrors.push(err307),errors++}else{const err308={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimiz\
er/else/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag4}};vErrors===null?vErrors=
[err308]:vErrors.push(err308),errors++}}else{const err309={instancePath:instancePath+"/optimizer",schemaPath:"#/properti\
es/optimizer/else/then/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err309]:vErrors.push(err309),
errors++}var _valid10=_errs297===errors;valid106=_valid10,ifClause9="then"}else{const _errs326=errors;if(typeof data73!=
"string"&&!(data73&&typeof data73=="object"&&!Array.isArray(data73))){const err310={instancePath:instancePath+"/optimize\
r",schemaPath:"#/properties/optimizer/else/else/type",keyword:"type",params:{type:schema11.properties.optimizer.else.else.
type}};vErrors===null?vErrors=[err310]:vErrors.push(err310),errors++}var _valid10=_errs326===errors;valid106=_valid10,ifClause9=
"else"}if(!valid106){const err311={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/if",keyword:"\
if",params:{failingKeyword:ifClause9}};vErrors===null?vErrors=[err311]:vErrors.push(err311),errors++}var _valid9=_errs293===
errors;valid105=_valid9,ifClause8="else"}if(!valid105){const err312={instancePath:instancePath+"/optimizer",schemaPath:"\
#/properties/optimizer/if",keyword:"if",params:{failingKeyword:ifClause8}};vErrors===null?vErrors=[err312]:vErrors.push(
err312),errors++}}if(data.training!==void 0){let data84=data.training;const _errs330=errors,_errs331=errors;if(data84&&typeof data84==
"object"&&!Array.isArray(data84)){let missing1;if(data84.epochs===void 0&&(missing1="epochs")||data84.iterations===void 0&&
(missing1="iterations")){const err313={};vErrors===null?vErrors=[err313]:vErrors.push(err313),errors++}}var valid114=_errs331===
errors;if(valid114){const err314={instancePath:instancePath+"/training",schemaPath:"#/properties/training/not",keyword:"\
not",params:{}};vErrors===null?vErrors=[err314]:vErrors.push(err314),errors++}else errors=_errs330,vErrors!==null&&(_errs330?
vErrors.length=_errs330:vErrors=null);if(data84&&typeof data84=="object"&&!Array.isArray(data84)){for(const key47 in data84)
if(!(key47==="epochs"||key47==="iterations"||key47==="batch_size"||key47==="seed")){const err315={instancePath:instancePath+
"/training",schemaPath:"#/properties/training/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key47}};
vErrors===null?vErrors=[err315]:vErrors.push(err315),errors++}if(data84.epochs!==void 0){let data85=data84.epochs;if(!(typeof data85==
"number"&&!(data85%1)&&!isNaN(data85)&&isFinite(data85))){const err316={instancePath:instancePath+"/training/epochs",schemaPath:"\
#/properties/training/properties/epochs/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err316]:vErrors.
push(err316),errors++}if(typeof data85=="number"&&isFinite(data85)){if(data85>2147483647||isNaN(data85)){const err317={instancePath:instancePath+
"/training/epochs",schemaPath:"#/properties/training/properties/epochs/maximum",keyword:"maximum",params:{comparison:"<=",
limit:2147483647}};vErrors===null?vErrors=[err317]:vErrors.push(err317),errors++}if(data85<1||isNaN(data85)){const err318={
instancePath:instancePath+"/training/epochs",schemaPath:"#/properties/training/properties/epochs/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err318]:vErrors.push(err318),errors++}}}if(data84.iterations!==
void 0){let data86=data84.iterations;if(!(typeof data86=="number"&&!(data86%1)&&!isNaN(data86)&&isFinite(data86))){const err319={
instancePath:instancePath+"/training/iterations",schemaPath:"#/properties/training/properties/iterations/type",keyword:"\
type",params:{type:"integer"}};vErrors===null?vErrors=[err319]:vErrors.push(err319),errors++}if(typeof data86=="number"&&
isFinite(data86)){if(data86>2147483647||isNaN(data86)){const err320={instancePath:instancePath+"/training/iterations",schemaPath:"\
#/properties/training/properties/iterations/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};vErrors===
null?vErrors=[err320]:vErrors.push(err320),errors++}if(data86<1||isNaN(data86)){const err321={instancePath:instancePath+
"/training/iterations",schemaPath:"#/properties/training/properties/iterations/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};vErrors===null?vErrors=[err321]:vErrors.push(err321),errors++}}}if(data84.batch_size!==void 0){let data87=data84.
batch_size;const _errs338=errors;let valid116=!0;const _errs339=errors;if(!(typeof data87=="number"&&isFinite(data87))){
const err322={};vErrors===null?vErrors=[err322]:vErrors.push(err322),errors++}var _valid11=_errs339===errors;errors=_errs338,
vErrors!==null&&(_errs338?vErrors.length=_errs338:vErrors=null);let ifClause10;if(_valid11){const _errs341=errors;if(!(typeof data87==
"number"&&!(data87%1)&&!isNaN(data87)&&isFinite(data87))){const err323={instancePath:instancePath+"/training/batch_size",
schemaPath:"#/properties/training/properties/batch_size/then/type",keyword:"type",params:{type:"integer"}};vErrors===null?
vErrors=[err323]:vErrors.push(err323),errors++}if(typeof data87=="number"&&isFinite(data87)){if(data87>2147483647||isNaN(
data87)){const err324={instancePath:instancePath+"/training/batch_size",schemaPath:"#/properties/training/properties/bat\
ch_size/then/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};vErrors===null?vErrors=[err324]:vErrors.
push(err324),errors++}if(data87<1||isNaN(data87)){const err325={instancePath:instancePath+"/training/batch_size",schemaPath:"\
#/properties/training/properties/batch_size/then/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===
null?vErrors=[err325]:vErrors.push(err325),errors++}}var _valid11=_errs341===errors;valid116=_valid11,ifClause10="then"}else{
const _errs343=errors,_errs344=errors;let valid117=!0;const _errs345=errors;if(typeof data87!="string"){const err326={};
vErrors===null?vErrors=[err326]:vErrors.push(err326),errors++}var _valid12=_errs345===errors;errors=_errs344,vErrors!==null&&
(_errs344?vErrors.length=_errs344:vErrors=null);let ifClause11;if(_valid12){const _errs347=errors;if(typeof data87!="str\
ing"){const err327={instancePath:instancePath+"/training/batch_size",schemaPath:"#/properties/training/properties/batch_\
size/else/then/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err327]:vErrors.push(err327),errors++}
if(data87!=="full"){const err328={instancePath:instancePath+"/training/batch_size",schemaPath:"#/properties/training/pro\
perties/batch_size/else/then/enum",keyword:"enum",params:{allowedValues:schema11.properties.training.properties.batch_size.
else.then.enum}};vErrors===null?vErrors=[err328]:vErrors.push(err328),errors++}var _valid12=_errs347===errors;valid117=_valid12,
ifClause11="then"}else{const _errs349=errors;if(!(typeof data87=="number"&&!(data87%1)&&!isNaN(data87)&&isFinite(data87))&&
typeof data87!="string"){const err329={instancePath:instancePath+"/training/batch_size",schemaPath:"#/properties/trainin\
g/properties/batch_size/else/else/type",keyword:"type",params:{type:schema11.properties.training.properties.batch_size.else.
else.type}};vErrors===null?vErrors=[err329]:vErrors.push(err329),errors++}var _valid12=_errs349===errors;valid117=_valid12,
ifClause11="else"}if(!valid117){const err330={instancePath:instancePath+"/training/batch_size",schemaPath:"#/properties/\
training/properties/batch_size/else/if",keyword:"if",params:{failingKeyword:ifClause11}};vErrors===null?vErrors=[err330]:
vErrors.push(err330),errors++}var _valid11=_errs343===errors;valid116=_valid11,ifClause10="else"}if(!valid116){const err331={
instancePath:instancePath+"/training/batch_size",schemaPath:"#/properties/training/properties/batch_size/if",keyword:"if",
params:{failingKeyword:ifClause10}};vErrors===null?vErrors=[err331]:vErrors.push(err331),errors++}}if(data84.seed!==void 0){
let data88=data84.seed;if(!(typeof data88=="number"&&!(data88%1)&&!isNaN(data88)&&isFinite(data88))){const err332={instancePath:instancePath+
"/training/seed",schemaPath:"#/properties/training/properties/seed/type",keyword:"type",params:{type:"integer"}};vErrors===
null?vErrors=[err332]:vErrors.push(err332),errors++}if(typeof data88=="number"&&isFinite(data88)){if(data88>9007199254740991||
isNaN(data88)){const err333={instancePath:instancePath+"/training/seed",schemaPath:"#/properties/training/properties/see\
d/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};vErrors===null?vErrors=[err333]:vErrors.push(
err333),errors++}if(data88<0||isNaN(data88)){const err334={instancePath:instancePath+"/training/seed",schemaPath:"#/prop\
erties/training/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err334]:
vErrors.push(err334),errors++}}}}else{const err335={instancePath:instancePath+"/training",schemaPath:"#/properties/train\
ing/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err335]:vErrors.push(err335),errors++}}if(data.
data!==void 0){let data89=data.data;if(data89&&typeof data89=="object"&&!Array.isArray(data89)){if(data89.source===void 0){
const err336={instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:"\
source"}};vErrors===null?vErrors=[err336]:vErrors.push(err336),errors++}for(const key48 in data89)if(!(key48==="source"||
key48==="preprocess"||key48==="split")){const err337={instancePath:instancePath+"/data",schemaPath:"#/properties/data/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key48}};vErrors===null?vErrors=[err337]:vErrors.
push(err337),errors++}if(data89.source!==void 0){let data90=data89.source;if(data90&&typeof data90=="object"&&!Array.isArray(
data90)){const tag5=data90.format;if(typeof tag5=="string")if(tag5==="csv")if(data90&&typeof data90=="object"&&!Array.isArray(
data90)){if(data90.format===void 0){const err338={instancePath:instancePath+"/data/source",schemaPath:"#/properties/data\
/properties/source/oneOf/0/required",keyword:"required",params:{missingProperty:"format"}};vErrors===null?vErrors=[err338]:
vErrors.push(err338),errors++}if(data90.target===void 0){const err339={instancePath:instancePath+"/data/source",schemaPath:"\
#/properties/data/properties/source/oneOf/0/required",keyword:"required",params:{missingProperty:"target"}};vErrors===null?
vErrors=[err339]:vErrors.push(err339),errors++}for(const key49 in data90)if(!(key49==="format"||key49==="path"||key49===
"test"||key49==="target"||key49==="header"||key49==="delimiter")){const err340={instancePath:instancePath+"/data/source",
schemaPath:"#/properties/data/properties/source/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key49}};
vErrors===null?vErrors=[err340]:vErrors.push(err340),errors++}if(data90.format!==void 0&&data90.format!=="csv"){const err341={
instancePath:instancePath+"/data/source/format",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/forma\
t/const",keyword:"const",params:{allowedValue:"csv"}};vErrors===null?vErrors=[err341]:vErrors.push(err341),errors++}if(data90.
path!==void 0){let data92=data90.path;if(typeof data92=="string"){if(func3(data92)>4096){const err342={instancePath:instancePath+
"/data/source/path",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/path/maxLength",keyword:"maxLengt\
h",params:{limit:4096}};vErrors===null?vErrors=[err342]:vErrors.push(err342),errors++}if(func3(data92)<1){const err343={
instancePath:instancePath+"/data/source/path",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/path/mi\
nLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err343]:vErrors.push(err343),errors++}}else{const err344={
instancePath:instancePath+"/data/source/path",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/path/ty\
pe",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err344]:vErrors.push(err344),errors++}}if(data90.test!==
void 0){let data93=data90.test;if(typeof data93=="string"){if(func3(data93)>4096){const err345={instancePath:instancePath+
"/data/source/test",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/test/maxLength",keyword:"maxLengt\
h",params:{limit:4096}};vErrors===null?vErrors=[err345]:vErrors.push(err345),errors++}if(func3(data93)<1){const err346={
instancePath:instancePath+"/data/source/test",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/test/mi\
nLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err346]:vErrors.push(err346),errors++}}else{const err347={
instancePath:instancePath+"/data/source/test",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/test/ty\
pe",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err347]:vErrors.push(err347),errors++}}if(data90.target!==
void 0){let data94=data90.target;const _errs368=errors;let valid122=!0;const _errs369=errors;if(typeof data94!="string"){
const err348={};vErrors===null?vErrors=[err348]:vErrors.push(err348),errors++}var _valid13=_errs369===errors;errors=_errs368,
vErrors!==null&&(_errs368?vErrors.length=_errs368:vErrors=null);let ifClause12;if(_valid13){const _errs371=errors;if(typeof data94==
"string"){if(func3(data94)>200){const err349={instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/d\
ata/properties/source/oneOf/0/properties/target/then/maxLength",keyword:"maxLength",params:{limit:200}};vErrors===null?vErrors=
[err349]:vErrors.push(err349),errors++}if(func3(data94)<1){const err350={instancePath:instancePath+"/data/source/target",
schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/then/minLength",keyword:"minLength",params:{limit:1}};
vErrors===null?vErrors=[err350]:vErrors.push(err350),errors++}}else{const err351={instancePath:instancePath+"/data/sourc\
e/target",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/then/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err351]:vErrors.push(err351),errors++}var _valid13=_errs371===errors;valid122=_valid13,
ifClause12="then"}else{const _errs373=errors,_errs374=errors;let valid123=!0;const _errs375=errors;if(!(typeof data94=="\
number"&&isFinite(data94))){const err352={};vErrors===null?vErrors=[err352]:vErrors.push(err352),errors++}var _valid14=_errs375===
errors;errors=_errs374,vErrors!==null&&(_errs374?vErrors.length=_errs374:vErrors=null);let ifClause13;if(_valid14){const _errs377=errors;
if(!(typeof data94=="number"&&!(data94%1)&&!isNaN(data94)&&isFinite(data94))){const err353={instancePath:instancePath+"/\
data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/else/then/type",keyword:"t\
ype",params:{type:"integer"}};vErrors===null?vErrors=[err353]:vErrors.push(err353),errors++}if(typeof data94=="number"&&
isFinite(data94)){if(data94>2147483647||isNaN(data94)){const err354={instancePath:instancePath+"/data/source/target",schemaPath:"\
#/properties/data/properties/source/oneOf/0/properties/target/else/then/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:2147483647}};vErrors===null?vErrors=[err354]:vErrors.push(err354),errors++}if(data94<-2147483647||isNaN(data94)){
const err355={instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/0/pr\
operties/target/else/then/minimum",keyword:"minimum",params:{comparison:">=",limit:-2147483647}};vErrors===null?vErrors=
[err355]:vErrors.push(err355),errors++}}var _valid14=_errs377===errors;valid123=_valid14,ifClause13="then"}else{const _errs379=errors,
_errs380=errors;let valid124=!0;const _errs381=errors;if(!Array.isArray(data94)){const err356={};vErrors===null?vErrors=
[err356]:vErrors.push(err356),errors++}var _valid15=_errs381===errors;errors=_errs380,vErrors!==null&&(_errs380?vErrors.
length=_errs380:vErrors=null);let ifClause14;if(_valid15){const _errs383=errors;if(Array.isArray(data94)){if(data94.length<
1){const err357={instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/0\
/properties/target/else/else/then/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err357]:vErrors.
push(err357),errors++}const len4=data94.length;for(let i4=0;i4<len4;i4++){let data95=data94[i4];const _errs386=errors;let valid127=!0;
const _errs387=errors;if(typeof data95!="string"){const err358={};vErrors===null?vErrors=[err358]:vErrors.push(err358),errors++}
var _valid16=_errs387===errors;errors=_errs386,vErrors!==null&&(_errs386?vErrors.length=_errs386:vErrors=null);let ifClause15;
if(_valid16){const _errs389=errors;if(typeof data95=="string"){if(func3(data95)>200){const err359={instancePath:instancePath+
"/data/source/target/"+i4,schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/else/else/then/items\
/then/maxLength",keyword:"maxLength",params:{limit:200}};vErrors===null?vErrors=[err359]:vErrors.push(err359),errors++}if(func3(
data95)<1){const err360={instancePath:instancePath+"/data/source/target/"+i4,schemaPath:"#/properties/data/properties/so\
urce/oneOf/0/properties/target/else/else/then/items/then/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?
vErrors=[err360]:vErrors.push(err360),errors++}}else{const err361={instancePath:instancePath+"/data/source/target/"+i4,schemaPath:"\
#/properties/data/properties/source/oneOf/0/properties/target/else/else/then/items/then/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err361]:vErrors.push(err361),errors++}var _valid16=_errs389===errors;valid127=_valid16,
ifClause15="then"}else{const _errs391=errors,_errs392=errors;let valid128=!0;const _errs393=errors;if(!(typeof data95=="\
number"&&isFinite(data95))){const err362={};vErrors===null?vErrors=[err362]:vErrors.push(err362),errors++}var _valid17=_errs393===
errors;errors=_errs392,vErrors!==null&&(_errs392?vErrors.length=_errs392:vErrors=null);let ifClause16;if(_valid17){const _errs395=errors;
if(!(typeof data95=="number"&&!(data95%1)&&!isNaN(data95)&&isFinite(data95))){const err363={instancePath:instancePath+"/\
data/source/target/"+i4,schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/else/else/then/items/e\
lse/then/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err363]:vErrors.push(err363),errors++}if(typeof data95==
"number"&&isFinite(data95)){if(data95>2147483647||isNaN(data95)){const err364={instancePath:instancePath+"/data/source/t\
arget/"+i4,schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/else/else/then/items/else/then/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};vErrors===null?vErrors=[err364]:vErrors.push(err364),errors++}
if(data95<-2147483647||isNaN(data95)){const err365={instancePath:instancePath+"/data/source/target/"+i4,schemaPath:"#/pr\
operties/data/properties/source/oneOf/0/properties/target/else/else/then/items/else/then/minimum",keyword:"minimum",params:{
comparison:">=",limit:-2147483647}};vErrors===null?vErrors=[err365]:vErrors.push(err365),errors++}}var _valid17=_errs395===
errors;valid128=_valid17,ifClause16="then"}else{const _errs397=errors;if(typeof data95!="string"&&!(typeof data95=="numb\
er"&&!(data95%1)&&!isNaN(data95)&&isFinite(data95))){const err366={instancePath:instancePath+"/data/source/target/"+i4,schemaPath:"\
#/properties/data/properties/source/oneOf/0/properties/target/else/else/then/items/else/else/type",keyword:"type",params:{
type:schema11.properties.data.properties.source.oneOf[0].properties.target.else.else.then.items.else.else.type}};vErrors===
null?vErrors=[err366]:vErrors.push(err366),errors++}var _valid17=_errs397===errors;valid128=_valid17,ifClause16="else"}if(!valid128){
const err367={instancePath:instancePath+"/data/source/target/"+i4,schemaPath:"#/properties/data/properties/source/oneOf/\
0/properties/target/else/else/then/items/else/if",keyword:"if",params:{failingKeyword:ifClause16}};vErrors===null?vErrors=
[err367]:vErrors.push(err367),errors++}var _valid16=_errs391===errors;valid127=_valid16,ifClause15="else"}if(!valid127){
const err368={instancePath:instancePath+"/data/source/target/"+i4,schemaPath:"#/properties/data/properties/source/oneOf/\
0/properties/target/else/else/then/items/if",keyword:"if",params:{failingKeyword:ifClause15}};vErrors===null?vErrors=[err368]:
vErrors.push(err368),errors++}}}else{const err369={instancePath:instancePath+"/data/source/target",schemaPath:"#/propert\
ies/data/properties/source/oneOf/0/properties/target/else/else/then/type",keyword:"type",params:{type:"array"}};vErrors===
null?vErrors=[err369]:vErrors.push(err369),errors++}var _valid15=_errs383===errors;valid124=_valid15,ifClause14="then"}else{
const _errs399=errors;if(typeof data94!="string"&&!(typeof data94=="number"&&!(data94%1)&&!isNaN(data94)&&isFinite(data94))&&
!Array.isArray(data94)){const err370={instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/prop\
erties/source/oneOf/0/properties/target/else/else/else/type",keyword:"type",params:{type:schema11.properties.data.properties.
source.oneOf[0].properties.target.else.else.else.type}};vErrors===null?vErrors=[err370]:vErrors.push(err370),errors++}var _valid15=_errs399===
errors;valid124=_valid15,ifClause14="else"}if(!valid124){const err371={instancePath:instancePath+"/data/source/target",schemaPath:"\
#/properties/data/properties/source/oneOf/0/properties/target/else/else/if",keyword:"if",params:{failingKeyword:ifClause14}};
vErrors===null?vErrors=[err371]:vErrors.push(err371),errors++}var _valid14=_errs379===errors;valid123=_valid14,ifClause13=
"else"}if(!valid123){const err372={instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/propert\
ies/source/oneOf/0/properties/target/else/if",keyword:"if",params:{failingKeyword:ifClause13}};vErrors===null?vErrors=[err372]:
vErrors.push(err372),errors++}var _valid13=_errs373===errors;valid122=_valid13,ifClause12="else"}if(!valid122){const err373={
instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/targe\
t/if",keyword:"if",params:{failingKeyword:ifClause12}};vErrors===null?vErrors=[err373]:vErrors.push(err373),errors++}}if(data90.
header!==void 0&&typeof data90.header!="boolean"){const err374={instancePath:instancePath+"/data/source/header",schemaPath:"\
#/properties/data/properties/source/oneOf/0/properties/header/type",keyword:"type",params:{type:"boolean"}};vErrors===null?
vErrors=[err374]:vErrors.push(err374),errors++}if(data90.delimiter!==void 0){let data97=data90.delimiter;if(typeof data97==
"string"){if(!pattern2.test(data97)){const err375={instancePath:instancePath+"/data/source/delimiter",schemaPath:"#/prop\
erties/data/properties/source/oneOf/0/properties/delimiter/pattern",keyword:"pattern",params:{pattern:'^[^"\\r\\n]$'}};vErrors===
null?vErrors=[err375]:vErrors.push(err375),errors++}}else{const err376={instancePath:instancePath+"/data/source/delimite\
r",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/delimiter/type",keyword:"type",params:{type:"strin\
g"}};vErrors===null?vErrors=[err376]:vErrors.push(err376),errors++}}}else{const err377={instancePath:instancePath+"/data\
/source",schemaPath:"#/properties/data/properties/source/oneOf/0/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err377]:vErrors.push(err377),errors++}else if(tag5==="npy")if(data90&&typeof data90=="object"&&!Array.isArray(
data90)){if(data90.format===void 0){const err378={instancePath:instancePath+"/data/source",schemaPath:"#/properties/data\
/properties/source/oneOf/1/required",keyword:"required",params:{missingProperty:"format"}};vErrors===null?vErrors=[err378]:
vErrors.push(err378),errors++}for(const key50 in data90)if(!(key50==="format"||key50==="path"||key50==="inputs"||key50===
"labels"||key50==="test_inputs"||key50==="test_labels")){const err379={instancePath:instancePath+"/data/source",schemaPath:"\
#/properties/data/properties/source/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key50}};
vErrors===null?vErrors=[err379]:vErrors.push(err379),errors++}if(data90.test_inputs!==void 0&&data90.test_labels===void 0){
const err380={instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/1/dependenc\
ies",keyword:"dependencies",params:{property:"test_inputs",missingProperty:"test_labels",depsCount:1,deps:"test_labels"}};
vErrors===null?vErrors=[err380]:vErrors.push(err380),errors++}if(data90.test_labels!==void 0&&data90.test_inputs===void 0){
const err381={instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/1/dependenc\
ies",keyword:"dependencies",params:{property:"test_labels",missingProperty:"test_inputs",depsCount:1,deps:"test_inputs"}};
vErrors===null?vErrors=[err381]:vErrors.push(err381),errors++}if(data90.format!==void 0&&data90.format!=="npy"){const err382={
instancePath:instancePath+"/data/source/format",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/forma\
t/const",keyword:"const",params:{allowedValue:"npy"}};vErrors===null?vErrors=[err382]:vErrors.push(err382),errors++}if(data90.
path!==void 0){let data99=data90.path;if(typeof data99=="string"){if(func3(data99)>4096){const err383={instancePath:instancePath+
"/data/source/path",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/path/maxLength",keyword:"maxLengt\
h",params:{limit:4096}};vErrors===null?vErrors=[err383]:vErrors.push(err383),errors++}if(func3(data99)<1){const err384={
instancePath:instancePath+"/data/source/path",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/path/mi\
nLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err384]:vErrors.push(err384),errors++}}else{const err385={
instancePath:instancePath+"/data/source/path",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/path/ty\
pe",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err385]:vErrors.push(err385),errors++}}if(data90.inputs!==
void 0){let data100=data90.inputs;if(typeof data100=="string"){if(func3(data100)>4096){const err386={instancePath:instancePath+
"/data/source/inputs",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/inputs/maxLength",keyword:"maxL\
ength",params:{limit:4096}};vErrors===null?vErrors=[err386]:vErrors.push(err386),errors++}if(func3(data100)<1){const err387={
instancePath:instancePath+"/data/source/inputs",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/input\
s/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err387]:vErrors.push(err387),errors++}}else{const err388={
instancePath:instancePath+"/data/source/inputs",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/input\
s/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err388]:vErrors.push(err388),errors++}}if(data90.
labels!==void 0){let data101=data90.labels;if(typeof data101=="string"){if(func3(data101)>4096){const err389={instancePath:instancePath+
"/data/source/labels",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/labels/maxLength",keyword:"maxL\
ength",params:{limit:4096}};vErrors===null?vErrors=[err389]:vErrors.push(err389),errors++}if(func3(data101)<1){const err390={
instancePath:instancePath+"/data/source/labels",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/label\
s/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err390]:vErrors.push(err390),errors++}}else{const err391={
instancePath:instancePath+"/data/source/labels",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/label\
s/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err391]:vErrors.push(err391),errors++}}if(data90.
test_inputs!==void 0){let data102=data90.test_inputs;if(typeof data102=="string"){if(func3(data102)>4096){const err392={
instancePath:instancePath+"/data/source/test_inputs",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/\
test_inputs/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?vErrors=[err392]:vErrors.push(err392),errors++}
if(func3(data102)<1){const err393={instancePath:instancePath+"/data/source/test_inputs",schemaPath:"#/properties/data/pr\
operties/source/oneOf/1/properties/test_inputs/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[
err393]:vErrors.push(err393),errors++}}else{const err394={instancePath:instancePath+"/data/source/test_inputs",schemaPath:"\
#/properties/data/properties/source/oneOf/1/properties/test_inputs/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err394]:vErrors.push(err394),errors++}}if(data90.test_labels!==void 0){let data103=data90.test_labels;if(typeof data103==
"string"){if(func3(data103)>4096){const err395={instancePath:instancePath+"/data/source/test_labels",schemaPath:"#/prope\
rties/data/properties/source/oneOf/1/properties/test_labels/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===
null?vErrors=[err395]:vErrors.push(err395),errors++}if(func3(data103)<1){const err396={instancePath:instancePath+"/data/\
source/test_labels",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/test_labels/minLength",keyword:"m\
inLength",params:{limit:1}};vErrors===null?vErrors=[err396]:vErrors.push(err396),errors++}}else{const err397={instancePath:instancePath+
"/data/source/test_labels",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/test_labels/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err397]:vErrors.push(err397),errors++}}}else{const err398={instancePath:instancePath+
"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err398]:vErrors.push(err398),errors++}else{const err399={instancePath:instancePath+"/data/source",schemaPath:"\
#/properties/data/properties/source/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"format",tagValue:tag5}};
vErrors===null?vErrors=[err399]:vErrors.push(err399),errors++}else{const err400={instancePath:instancePath+"/data/source",
schemaPath:"#/properties/data/properties/source/discriminator",keyword:"discriminator",params:{error:"tag",tag:"format",
tagValue:tag5}};vErrors===null?vErrors=[err400]:vErrors.push(err400),errors++}}else{const err401={instancePath:instancePath+
"/data/source",schemaPath:"#/properties/data/properties/source/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err401]:vErrors.push(err401),errors++}}if(data89.preprocess!==void 0){let data104=data89.preprocess;const _errs420=errors;
let valid132=!0;const _errs421=errors;if(typeof data104!="string"){const err402={};vErrors===null?vErrors=[err402]:vErrors.
push(err402),errors++}var _valid18=_errs421===errors;errors=_errs420,vErrors!==null&&(_errs420?vErrors.length=_errs420:vErrors=
null);let ifClause17;if(_valid18){const _errs423=errors;if(typeof data104!="string"){const err403={instancePath:instancePath+
"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/then/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err403]:vErrors.push(err403),errors++}if(!(data104==="standardize"||data104==="minmax")){const err404={
instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/then/enum",keyword:"enu\
m",params:{allowedValues:schema11.properties.data.properties.preprocess.then.enum}};vErrors===null?vErrors=[err404]:vErrors.
push(err404),errors++}var _valid18=_errs423===errors;valid132=_valid18,ifClause17="then"}else{const _errs425=errors,_errs426=errors;
let valid133=!0;const _errs427=errors;if(!(data104&&typeof data104=="object"&&!Array.isArray(data104))){const err405={};
vErrors===null?vErrors=[err405]:vErrors.push(err405),errors++}var _valid19=_errs427===errors;errors=_errs426,vErrors!==null&&
(_errs426?vErrors.length=_errs426:vErrors=null);let ifClause18;if(_valid19){const _errs429=errors;if(data104&&typeof data104==
"object"&&!Array.isArray(data104)){const tag6=data104.type;if(typeof tag6=="string")if(tag6==="standardize")if(data104&&
typeof data104=="object"&&!Array.isArray(data104)){if(data104.type===void 0){const err406={instancePath:instancePath+"/d\
ata/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/0/required",keyword:"required",params:{
missingProperty:"type"}};vErrors===null?vErrors=[err406]:vErrors.push(err406),errors++}for(const key51 in data104)if(key51!==
"type"){const err407={instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/e\
lse/then/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key51}};vErrors===null?
vErrors=[err407]:vErrors.push(err407),errors++}if(data104.type!==void 0&&data104.type!=="standardize"){const err408={instancePath:instancePath+
"/data/preprocess/type",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/0/properties/type/const",keyword:"\
const",params:{allowedValue:"standardize"}};vErrors===null?vErrors=[err408]:vErrors.push(err408),errors++}}else{const err409={
instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/0/type",
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err409]:vErrors.push(err409),errors++}else if(tag6==="min\
max")if(data104&&typeof data104=="object"&&!Array.isArray(data104)){if(data104.type===void 0){const err410={instancePath:instancePath+
"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/1/required",keyword:"required",params:{
missingProperty:"type"}};vErrors===null?vErrors=[err410]:vErrors.push(err410),errors++}for(const key52 in data104)if(key52!==
"type"){const err411={instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/e\
lse/then/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key52}};vErrors===null?
vErrors=[err411]:vErrors.push(err411),errors++}if(data104.type!==void 0&&data104.type!=="minmax"){const err412={instancePath:instancePath+
"/data/preprocess/type",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/1/properties/type/const",keyword:"\
const",params:{allowedValue:"minmax"}};vErrors===null?vErrors=[err412]:vErrors.push(err412),errors++}}else{const err413={
instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/1/type",
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err413]:vErrors.push(err413),errors++}else if(tag6==="div\
ide")if(data104&&typeof data104=="object"&&!Array.isArray(data104)){if(data104.type===void 0){const err414={instancePath:instancePath+
"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/2/required",keyword:"required",params:{
missingProperty:"type"}};vErrors===null?vErrors=[err414]:vErrors.push(err414),errors++}if(data104.by===void 0){const err415={
instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/2/requi\
red",keyword:"required",params:{missingProperty:"by"}};vErrors===null?vErrors=[err415]:vErrors.push(err415),errors++}for(const key53 in data104)
if(!(key53==="type"||key53==="by")){const err416={instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/\
data/properties/preprocess/else/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key53}};
vErrors===null?vErrors=[err416]:vErrors.push(err416),errors++}if(data104.type!==void 0&&data104.type!=="divide"){const err417={
instancePath:instancePath+"/data/preprocess/type",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/2/\
properties/type/const",keyword:"const",params:{allowedValue:"divide"}};vErrors===null?vErrors=[err417]:vErrors.push(err417),
errors++}if(data104.by!==void 0){let data108=data104.by;if(typeof data108=="number"&&isFinite(data108)){if(data108<=0||isNaN(
data108)){const err418={instancePath:instancePath+"/data/preprocess/by",schemaPath:"#/properties/data/properties/preproc\
ess/else/then/oneOf/2/properties/by/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===
null?vErrors=[err418]:vErrors.push(err418),errors++}}else{const err419={instancePath:instancePath+"/data/preprocess/by",
schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/2/properties/by/type",keyword:"type",params:{type:"n\
umber"}};vErrors===null?vErrors=[err419]:vErrors.push(err419),errors++}}}else{const err420={instancePath:instancePath+"/\
data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/2/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err420]:vErrors.push(err420),errors++}else{const err421={instancePath:instancePath+"/d\
ata/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"type",tagValue:tag6}};vErrors===null?vErrors=[err421]:vErrors.push(err421),errors++}else{const err422={
instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/discriminator",
keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag6}};vErrors===null?vErrors=[err422]:vErrors.push(err422),
errors++}}else{const err423={instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/prepr\
ocess/else/then/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err423]:vErrors.push(err423),errors++}
var _valid19=_errs429===errors;valid133=_valid19,ifClause18="then"}else{const _errs446=errors;if(typeof data104!="string"&&
!(data104&&typeof data104=="object"&&!Array.isArray(data104))){const err424={instancePath:instancePath+"/data/preprocess",
schemaPath:"#/properties/data/properties/preprocess/else/else/type",keyword:"type",params:{type:schema11.properties.data.
properties.preprocess.else.else.type}};vErrors===null?vErrors=[err424]:vErrors.push(err424),errors++}var _valid19=_errs446===
errors;valid133=_valid19,ifClause18="else"}if(!valid133){const err425={instancePath:instancePath+"/data/preprocess",schemaPath:"\
#/properties/data/properties/preprocess/else/if",keyword:"if",params:{failingKeyword:ifClause18}};vErrors===null?vErrors=
[err425]:vErrors.push(err425),errors++}var _valid18=_errs425===errors;valid132=_valid18,ifClause17="else"}if(!valid132){
const err426={instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/if",keyword:"\
if",params:{failingKeyword:ifClause17}};vErrors===null?vErrors=[err426]:vErrors.push(err426),errors++}}if(data89.split!==
void 0){let data109=data89.split;if(data109&&typeof data109=="object"&&!Array.isArray(data109)){for(const key54 in data109)
if(!(key54==="train"||key54==="validation"||key54==="test"||key54==="stratify")){const err427={instancePath:instancePath+
"/data/split",schemaPath:"#/properties/data/properties/split/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key54}};vErrors===null?vErrors=[err427]:vErrors.push(err427),errors++}if(data109.train!==void 0){let data110=data109.
train;if(typeof data110=="number"&&isFinite(data110)){if(data110>1||isNaN(data110)){const err428={instancePath:instancePath+
"/data/split/train",schemaPath:"#/properties/data/properties/split/properties/train/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1}};vErrors===null?vErrors=[err428]:vErrors.push(err428),errors++}if(data110<=0||isNaN(data110)){const err429={
instancePath:instancePath+"/data/split/train",schemaPath:"#/properties/data/properties/split/properties/train/exclusiveM\
inimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err429]:vErrors.push(err429),
errors++}}else{const err430={instancePath:instancePath+"/data/split/train",schemaPath:"#/properties/data/properties/spli\
t/properties/train/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err430]:vErrors.push(err430),errors++}}
if(data109.validation!==void 0){let data111=data109.validation;if(typeof data111=="number"&&isFinite(data111)){if(data111<
0||isNaN(data111)){const err431={instancePath:instancePath+"/data/split/validation",schemaPath:"#/properties/data/proper\
ties/split/properties/validation/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err431]:
vErrors.push(err431),errors++}if(data111>=1||isNaN(data111)){const err432={instancePath:instancePath+"/data/split/valida\
tion",schemaPath:"#/properties/data/properties/split/properties/validation/exclusiveMaximum",keyword:"exclusiveMaximum",
params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err432]:vErrors.push(err432),errors++}}else{const err433={instancePath:instancePath+
"/data/split/validation",schemaPath:"#/properties/data/properties/split/properties/validation/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err433]:vErrors.push(err433),errors++}}if(data109.test!==void 0){let data112=data109.
test;if(typeof data112=="number"&&isFinite(data112)){if(data112<0||isNaN(data112)){const err434={instancePath:instancePath+
"/data/split/test",schemaPath:"#/properties/data/properties/split/properties/test/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err434]:vErrors.push(err434),errors++}if(data112>=1||isNaN(data112)){const err435={
instancePath:instancePath+"/data/split/test",schemaPath:"#/properties/data/properties/split/properties/test/exclusiveMax\
imum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err435]:vErrors.push(err435),errors++}}else{
const err436={instancePath:instancePath+"/data/split/test",schemaPath:"#/properties/data/properties/split/properties/tes\
t/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err436]:vErrors.push(err436),errors++}}if(data109.
stratify!==void 0&&typeof data109.stratify!="boolean"){const err437={instancePath:instancePath+"/data/split/stratify",schemaPath:"\
#/properties/data/properties/split/properties/stratify/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=
[err437]:vErrors.push(err437),errors++}}else{const err438={instancePath:instancePath+"/data/split",schemaPath:"#/propert\
ies/data/properties/split/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err438]:vErrors.push(err438),
errors++}}}else{const err439={instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err439]:vErrors.push(err439),errors++}}}else{const err440={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err440]:vErrors.push(err440),errors++}return validate10.
errors=vErrors,errors===0}
