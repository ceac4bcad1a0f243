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
"string","object"]}}},bias:{type:"boolean"},initializer:{if:{type:"string"},then:{type:"string",enum:["zeros","constant",
"normal","truncated_normal","uniform","glorot_normal","glorot_uniform","he_normal","he_uniform","lecun_normal","lecun_un\
iform","orthogonal","randn","randn_scaled"]},else:{if:{type:"object"},then:{type:"object",discriminator:{propertyName:"t\
ype"},oneOf:[{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"zeros"}}},{type:"object",
required:["type"],additionalProperties:!1,properties:{type:{const:"constant"},value:{type:"number"}}},{type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{const:"normal"},mean:{type:"number"},std:{type:"number",minimum:0}}},{
type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"truncated_normal"},mean:{type:"number"},
std:{type:"number",minimum:0}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"unifor\
m"},limit:{type:"number",minimum:0}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"\
glorot_normal"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"glorot_uniform"}}},{
type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"he_normal"}}},{type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{const:"he_uniform"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"lecun_normal"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"\
lecun_uniform"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"orthogonal"},gain:{type:"\
number"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"randn"},scale:{type:"number",
minimum:0}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"randn_scaled"}}}]},else:{
type:["string","object"]}}},bias_initializer:{if:{type:"string"},then:{type:"string",enum:["zeros","constant","normal","\
truncated_normal","uniform","glorot_normal","glorot_uniform","he_normal","he_uniform","lecun_normal","lecun_uniform","or\
thogonal","randn","randn_scaled"]},else:{if:{type:"object"},then:{type:"object",discriminator:{propertyName:"type"},oneOf:[
{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"zeros"}}},{type:"object",required:["ty\
pe"],additionalProperties:!1,properties:{type:{const:"constant"},value:{type:"number"}}},{type:"object",required:["type"],
additionalProperties:!1,properties:{type:{const:"normal"},mean:{type:"number"},std:{type:"number",minimum:0}}},{type:"ob\
ject",required:["type"],additionalProperties:!1,properties:{type:{const:"truncated_normal"},mean:{type:"number"},std:{type:"\
number",minimum:0}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"uniform"},limit:{
type:"number",minimum:0}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"glorot_norm\
al"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"glorot_uniform"}}},{type:"objec\
t",required:["type"],additionalProperties:!1,properties:{type:{const:"he_normal"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"he_uniform"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"\
lecun_normal"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"lecun_uniform"}}},{type:"\
object",required:["type"],additionalProperties:!1,properties:{type:{const:"orthogonal"},gain:{type:"number"}}},{type:"ob\
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
else:{type:["integer","string"]}}},seed:{type:"integer",minimum:0,maximum:9007199254740991},metrics:{type:"array",minItems:1,
items:{if:{type:"string"},then:{type:"string",enum:["accuracy","top_k_accuracy","precision","precision_macro","precision\
_micro","recall","recall_macro","recall_micro","f1","f1_macro","f1_micro","roc_auc","log_loss","mean_squared_error","roo\
t_mean_squared_error","mean_absolute_error","r2"]},else:{if:{type:"object"},then:{type:"object",discriminator:{propertyName:"\
type"},oneOf:[{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"accuracy"}}},{type:"obje\
ct",required:["type"],additionalProperties:!1,properties:{type:{const:"top_k_accuracy"},k:{type:"integer",minimum:1}}},{
type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"precision"}}},{type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{const:"precision_macro"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"precision_micro"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{
const:"recall"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"recall_macro"}}},{type:"\
object",required:["type"],additionalProperties:!1,properties:{type:{const:"recall_micro"}}},{type:"object",required:["ty\
pe"],additionalProperties:!1,properties:{type:{const:"f1"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"f1_macro"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"f1_micro"}}},
{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"roc_auc"}}},{type:"object",required:["\
type"],additionalProperties:!1,properties:{type:{const:"log_loss"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"mean_squared_error"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{
const:"root_mean_squared_error"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"mea\
n_absolute_error"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"r2"}}}]},else:{type:[
"string","object"]}}}}}},data:{type:"object",required:["source"],additionalProperties:!1,properties:{source:{type:"objec\
t",discriminator:{propertyName:"format"},oneOf:[{type:"object",required:["format","target"],additionalProperties:!1,properties:{
format:{const:"csv"},path:{type:"string",minLength:1,maxLength:4096},test:{type:"string",minLength:1,maxLength:4096},target:{
if:{type:"string"},then:{type:"string",minLength:1,maxLength:200},else:{if:{type:"number"},then:{type:"integer",minimum:-2147483647,
maximum:2147483647},else:{if:{type:"array"},then:{type:"array",items:{if:{type:"string"},then:{type:"string",minLength:1,
maxLength:200},else:{if:{type:"number"},then:{type:"integer",minimum:-2147483647,maximum:2147483647},else:{type:["string",
"integer"]}}},minItems:1},else:{type:["string","integer","array"]}}}},header:{type:"boolean"},delimiter:{type:"string",pattern:'\
^[^"\\r\\n]$'}}},{type:"object",required:["format","target"],additionalProperties:!1,properties:{format:{const:"jsonl"},
path:{type:"string",minLength:1,maxLength:4096},test:{type:"string",minLength:1,maxLength:4096},target:{if:{type:"string"},
then:{type:"string",minLength:1,maxLength:200},else:{if:{type:"array"},then:{type:"array",items:{type:"string",minLength:1,
maxLength:200},minItems:1},else:{type:["string","array"]}}}}},{type:"object",required:["format"],additionalProperties:!1,
dependencies:{test_inputs:["test_labels"],test_labels:["test_inputs"]},properties:{format:{const:"npy"},path:{type:"stri\
ng",minLength:1,maxLength:4096},inputs:{type:"string",minLength:1,maxLength:4096},labels:{type:"string",minLength:1,maxLength:4096},
test_inputs:{type:"string",minLength:1,maxLength:4096},test_labels:{type:"string",minLength:1,maxLength:4096}}},{type:"o\
bject",required:["format"],additionalProperties:!1,dependencies:{test_inputs:["test_labels"],test_labels:["test_inputs"]},
properties:{format:{const:"npz"},path:{type:"string",minLength:1,maxLength:4096},inputs:{type:"string",minLength:1,maxLength:4096},
labels:{type:"string",minLength:1,maxLength:4096},test_inputs:{type:"string",minLength:1,maxLength:4096},test_labels:{type:"\
string",minLength:1,maxLength:4096}}},{type:"object",required:["format"],additionalProperties:!1,dependencies:{test_inputs:[
"test_labels"],test_labels:["test_inputs"]},properties:{format:{const:"idx"},path:{type:"string",minLength:1,maxLength:4096},
inputs:{type:"string",minLength:1,maxLength:4096},labels:{type:"string",minLength:1,maxLength:4096},test_inputs:{type:"s\
tring",minLength:1,maxLength:4096},test_labels:{type:"string",minLength:1,maxLength:4096}}}]},preprocess:{if:{type:"stri\
ng"},then:{type:"string",enum:["standardize","minmax"]},else:{if:{type:"object"},then:{type:"object",discriminator:{propertyName:"\
type"},oneOf:[{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"standardize"}}},{type:"o\
bject",required:["type"],additionalProperties:!1,properties:{type:{const:"minmax"}}},{type:"object",required:["type","by"],
additionalProperties:!1,properties:{type:{const:"divide"},by:{type:"number",exclusiveMinimum:0}}}]},else:{type:["string",
"object"]}}},split:{type:"object",additionalProperties:!1,properties:{train:{type:"number",exclusiveMinimum:0,maximum:1},
validation:{type:"number",minimum:0,exclusiveMaximum:1},test:{type:"number",minimum:0,exclusiveMaximum:1},stratify:{type:"\
boolean"}}}}}}},func2=Object.prototype.hasOwnProperty,func3=text=>[...text].length,pattern0=new RegExp("^[a-z][a-z0-9_]*\
$","u"),pattern2=new RegExp('^[^"\\r\\n]$',"u");function validate10(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.version===void 0){
const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data.name===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"name"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.input===void 0){
const err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"input"}};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(data.layers===void 0){const err3={instancePath,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"layers"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.loss===void 0){
const err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"loss"}};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}for(const key0 in data)if(!func2.call(schema11.properties,key0)){const err5={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}if(data.version!==void 0){let data0=data.version;if(!(typeof data0=="number"&&!(data0%
1)&&!isNaN(data0)&&isFinite(data0))){const err6={instancePath:instancePath+"/version",schemaPath:"#/properties/version/t\
ype",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data0!==1){const err7={
instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1}};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.name!==void 0){let data1=data.name;if(typeof data1=="string"){if(func3(
data1)>64){const err8={instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:64}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(!pattern0.test(data1)){const err9={instancePath:instancePath+
"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]*$"}};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}}else{const err10={instancePath:instancePath+"/name",schemaPath:"#/properties/name/ty\
pe",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.description!==
void 0){let data2=data.description;if(typeof data2=="string"){if(func3(data2)>2e3){const err11={instancePath:instancePath+
"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:2e3}};vErrors===null?vErrors=
[err11]:vErrors.push(err11),errors++}if(func3(data2)<1){const err12={instancePath:instancePath+"/description",schemaPath:"\
#/properties/description/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err12]:vErrors.push(err12),
errors++}}else{const err13={instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.input!==void 0){let data3=data.
input;const _errs10=errors,_errs11=errors;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing0;if(data3.
units===void 0&&(missing0="units")||data3.shape===void 0&&(missing0="shape")){const err14={};vErrors===null?vErrors=[err14]:
vErrors.push(err14),errors++}}var valid1=_errs11===errors;if(valid1){const err15={instancePath:instancePath+"/input",schemaPath:"\
#/properties/input/not",keyword:"not",params:{}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}else errors=
_errs10,vErrors!==null&&(_errs10?vErrors.length=_errs10:vErrors=null);const _errs12=errors;let valid2=!1;const _errs13=errors;
if(data3&&typeof data3=="object"&&!Array.isArray(data3)&&data3.units===void 0){const err16={instancePath:instancePath+"/\
input",schemaPath:"#/properties/input/anyOf/0/required",keyword:"required",params:{missingProperty:"units"}};vErrors===null?
vErrors=[err16]:vErrors.push(err16),errors++}var _valid0=_errs13===errors;if(valid2=valid2||_valid0,!valid2){const _errs14=errors;
if(data3&&typeof data3=="object"&&!Array.isArray(data3)&&data3.shape===void 0){const err17={instancePath:instancePath+"/\
input",schemaPath:"#/properties/input/anyOf/1/required",keyword:"required",params:{missingProperty:"shape"}};vErrors===null?
vErrors=[err17]:vErrors.push(err17),errors++}var _valid0=_errs14===errors;valid2=valid2||_valid0}if(valid2)errors=_errs12,
vErrors!==null&&(_errs12?vErrors.length=_errs12:vErrors=null);else{const err18={instancePath:instancePath+"/input",schemaPath:"\
#/properties/input/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}if(data3&&
typeof data3=="object"&&!Array.isArray(data3)){for(const key1 in data3)if(!(key1==="units"||key1==="shape"||key1==="feat\
ures")){const err19={instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}if(data3.
units!==void 0){let data4=data3.units;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){const err20={
instancePath:instancePath+"/input/units",schemaPath:"#/properties/input/properties/units/type",keyword:"type",params:{type:"\
integer"}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}if(typeof data4=="number"&&isFinite(data4)){if(data4>
2147483647||isNaN(data4)){const err21={instancePath:instancePath+"/input/units",schemaPath:"#/properties/input/propertie\
s/units/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};vErrors===null?vErrors=[err21]:vErrors.push(
err21),errors++}if(data4<1||isNaN(data4)){const err22={instancePath:instancePath+"/input/units",schemaPath:"#/properties\
/input/properties/units/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err22]:vErrors.
push(err22),errors++}}}if(data3.shape!==void 0){let data5=data3.shape;if(Array.isArray(data5)){if(data5.length>8){const err23={
instancePath:instancePath+"/input/shape",schemaPath:"#/properties/input/properties/shape/maxItems",keyword:"maxItems",params:{
limit:8}};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}if(data5.length<1){const err24={instancePath:instancePath+
"/input/shape",schemaPath:"#/properties/input/properties/shape/minItems",keyword:"minItems",params:{limit:1}};vErrors===
null?vErrors=[err24]:vErrors.push(err24),errors++}const len0=data5.length;for(let i0=0;i0<len0;i0++){let data6=data5[i0];
if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))){const err25={instancePath:instancePath+"/input\
/shape/"+i0,schemaPath:"#/properties/input/properties/shape/items/type",keyword:"type",params:{type:"integer"}};vErrors===
null?vErrors=[err25]:vErrors.push(err25),errors++}if(typeof data6=="number"&&isFinite(data6)){if(data6>2147483647||isNaN(
data6)){const err26={instancePath:instancePath+"/input/shape/"+i0,schemaPath:"#/properties/input/properties/shape/items/\
maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};vErrors===null?vErrors=[err26]:vErrors.push(err26),
errors++}if(data6<1||isNaN(data6)){const err27={instancePath:instancePath+"/input/shape/"+i0,schemaPath:"#/properties/in\
put/properties/shape/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err27]:vErrors.
push(err27),errors++}}}}else{const err28={instancePath:instancePath+"/input/shape",schemaPath:"#/properties/input/proper\
ties/shape/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}if(data3.
features!==void 0){let data7=data3.features;if(Array.isArray(data7)){if(data7.length<1){const err29={instancePath:instancePath+
"/input/features",schemaPath:"#/properties/input/properties/features/minItems",keyword:"minItems",params:{limit:1}};vErrors===
null?vErrors=[err29]:vErrors.push(err29),errors++}const len1=data7.length;for(let i1=0;i1<len1;i1++){let data8=data7[i1];
if(typeof data8=="string"){if(func3(data8)>200){const err30={instancePath:instancePath+"/input/features/"+i1,schemaPath:"\
#/properties/input/properties/features/items/maxLength",keyword:"maxLength",params:{limit:200}};vErrors===null?vErrors=[
err30]:vErrors.push(err30),errors++}if(func3(data8)<1){const err31={instancePath:instancePath+"/input/features/"+i1,schemaPath:"\
#/properties/input/properties/features/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err31]:
vErrors.push(err31),errors++}}else{const err32={instancePath:instancePath+"/input/features/"+i1,schemaPath:"#/properties\
/input/properties/features/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err32]:vErrors.push(
err32),errors++}}}else{const err33={instancePath:instancePath+"/input/features",schemaPath:"#/properties/input/propertie\
s/features/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}}}else{
const err34={instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type:"object"}};
vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}}if(data.output!==void 0){let data9=data.output;if(data9&&typeof data9==
"object"&&!Array.isArray(data9)){for(const key2 in data9)if(key2!=="classes"){const err35={instancePath:instancePath+"/o\
utput",schemaPath:"#/properties/output/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}};
vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}if(data9.classes!==void 0){let data10=data9.classes;if(Array.
isArray(data10)){if(data10.length<2){const err36={instancePath:instancePath+"/output/classes",schemaPath:"#/properties/o\
utput/properties/classes/minItems",keyword:"minItems",params:{limit:2}};vErrors===null?vErrors=[err36]:vErrors.push(err36),
errors++}const len2=data10.length;for(let i2=0;i2<len2;i2++){let data11=data10[i2];if(typeof data11=="string"){if(func3(
data11)>200){const err37={instancePath:instancePath+"/output/classes/"+i2,schemaPath:"#/properties/output/properties/cla\
sses/items/maxLength",keyword:"maxLength",params:{limit:200}};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}
if(func3(data11)<1){const err38={instancePath:instancePath+"/output/classes/"+i2,schemaPath:"#/properties/output/propert\
ies/classes/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}}else{
const err39={instancePath:instancePath+"/output/classes/"+i2,schemaPath:"#/properties/output/properties/classes/items/ty\
pe",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}}}else{const err40={
instancePath:instancePath+"/output/classes",schemaPath:"#/properties/output/properties/classes/type",keyword:"type",params:{
type:"array"}};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}}}else{const err41={instancePath:instancePath+
"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err41]:vErrors.
push(err41),errors++}}if(data.layers!==void 0){let data12=data.layers;if(Array.isArray(data12)){if(data12.length<1){const err42={
instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/minItems",keyword:"minItems",params:{limit:1}};vErrors===
null?vErrors=[err42]:vErrors.push(err42),errors++}const len3=data12.length;for(let i3=0;i3<len3;i3++){let data13=data12[i3];
if(data13&&typeof data13=="object"&&!Array.isArray(data13)){if(data13.units===void 0){const err43={instancePath:instancePath+
"/layers/"+i3,schemaPath:"#/properties/layers/items/required",keyword:"required",params:{missingProperty:"units"}};vErrors===
null?vErrors=[err43]:vErrors.push(err43),errors++}for(const key3 in data13)if(!(key3==="name"||key3==="type"||key3==="un\
its"||key3==="activation"||key3==="bias"||key3==="initializer"||key3==="bias_initializer")){const err44={instancePath:instancePath+
"/layers/"+i3,schemaPath:"#/properties/layers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}};
vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}if(data13.name!==void 0){let data14=data13.name;if(typeof data14==
"string"){if(func3(data14)>64){const err45={instancePath:instancePath+"/layers/"+i3+"/name",schemaPath:"#/properties/lay\
ers/items/properties/name/maxLength",keyword:"maxLength",params:{limit:64}};vErrors===null?vErrors=[err45]:vErrors.push(
err45),errors++}if(!pattern0.test(data14)){const err46={instancePath:instancePath+"/layers/"+i3+"/name",schemaPath:"#/pr\
operties/layers/items/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]*$"}};vErrors===null?vErrors=
[err46]:vErrors.push(err46),errors++}}else{const err47={instancePath:instancePath+"/layers/"+i3+"/name",schemaPath:"#/pr\
operties/layers/items/properties/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err47]:vErrors.
push(err47),errors++}}if(data13.type!==void 0){let data15=data13.type;if(typeof data15!="string"){const err48={instancePath:instancePath+
"/layers/"+i3+"/type",schemaPath:"#/properties/layers/items/properties/type/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}if(data15!=="dense"){const err49={instancePath:instancePath+
"/layers/"+i3+"/type",schemaPath:"#/properties/layers/items/properties/type/enum",keyword:"enum",params:{allowedValues:schema11.
properties.layers.items.properties.type.enum}};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}}if(data13.units!==
void 0){let data16=data13.units;if(!(typeof data16=="number"&&!(data16%1)&&!isNaN(data16)&&isFinite(data16))){const err50={
instancePath:instancePath+"/layers/"+i3+"/units",schemaPath:"#/properties/layers/items/properties/units/type",keyword:"t\
ype",params:{type:"integer"}};vErrors===null?vErrors=[err50]:vErrors.push(err50),errors++}if(typeof data16=="number"&&isFinite(
data16)){if(data16>2147483647||isNaN(data16)){const err51={instancePath:instancePath+"/layers/"+i3+"/units",schemaPath:"\
#/properties/layers/items/properties/units/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};vErrors===
null?vErrors=[err51]:vErrors.push(err51),errors++}if(data16<1||isNaN(data16)){const err52={instancePath:instancePath+"/l\
ayers/"+i3+"/units",schemaPath:"#/properties/layers/items/properties/units/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}}}if(data13.activation!==void 0){let data17=data13.
activation;const _errs45=errors;let valid14=!0;const _errs46=errors;if(typeof data17!="string"){const err53={};vErrors===
null?vErrors=[err53]:vErrors.push(err53),errors++}var _valid1=_errs46===errors;errors=_errs45,vErrors!==null&&(_errs45?vErrors.
length=_errs45:vErrors=null);let ifClause0;if(_valid1){const _errs48=errors;if(typeof data17!="string"){const err54={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/then/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err54]:vErrors.push(err54),errors++}if(!(data17==="linear"||data17==="sigmoid"||
data17==="tanh"||data17==="relu"||data17==="leaky_relu"||data17==="relu6"||data17==="elu"||data17==="selu"||data17==="ge\
lu"||data17==="gelu_tanh"||data17==="silu"||data17==="mish"||data17==="softplus"||data17==="softsign"||data17==="hard_si\
gmoid"||data17==="hard_tanh"||data17==="hard_swish"||data17==="softmax")){const err55={instancePath:instancePath+"/layer\
s/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/then/enum",keyword:"enum",params:{allowedValues:schema11.
properties.layers.items.properties.activation.then.enum}};vErrors===null?vErrors=[err55]:vErrors.push(err55),errors++}var _valid1=_errs48===
errors;valid14=_valid1,ifClause0="then"}else{const _errs50=errors,_errs51=errors;let valid15=!0;const _errs52=errors;if(!(data17&&
typeof data17=="object"&&!Array.isArray(data17))){const err56={};vErrors===null?vErrors=[err56]:vErrors.push(err56),errors++}
var _valid2=_errs52===errors;errors=_errs51,vErrors!==null&&(_errs51?vErrors.length=_errs51:vErrors=null);let ifClause1;
if(_valid2){const _errs54=errors;if(data17&&typeof data17=="object"&&!Array.isArray(data17)){const tag0=data17.type;if(typeof tag0==
"string")if(tag0==="linear")if(data17&&typeof data17=="object"&&!Array.isArray(data17)){if(data17.type===void 0){const err57={
instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/t\
hen/oneOf/0/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err57]:vErrors.push(err57),
errors++}for(const key4 in data17)if(key4!=="type"){const err58={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"\
#/properties/layers/items/properties/activation/else/then/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key4}};vErrors===null?vErrors=[err58]:vErrors.push(err58),errors++}if(data17.type!==void 0&&data17.type!==
"linear"){const err59={instancePath:instancePath+"/layers/"+i3+"/activation/type",schemaPath:"#/properties/layers/items/\
properties/activation/else/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"linear"}};vErrors===
null?vErrors=[err59]:vErrors.push(err59),errors++}}else{const err60={instancePath:instancePath+"/layers/"+i3+"/activatio\
n",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/0/type",keyword:"type",params:{type:"obje\
ct"}};vErrors===null?vErrors=[err60]:vErrors.push(err60),errors++}else if(tag0==="sigmoid")if(data17&&typeof data17=="ob\
ject"&&!Array.isArray(data17)){if(data17.type===void 0){const err61={instancePath:instancePath+"/layers/"+i3+"/activatio\
n",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/1/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err61]:vErrors.push(err61),errors++}for(const key5 in data17)if(key5!=="type"){const err62={
instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/t\
hen/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5}};vErrors===null?vErrors=
[err62]:vErrors.push(err62),errors++}if(data17.type!==void 0&&data17.type!=="sigmoid"){const err63={instancePath:instancePath+
"/layers/"+i3+"/activation/type",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/1/propertie\
s/type/const",keyword:"const",params:{allowedValue:"sigmoid"}};vErrors===null?vErrors=[err63]:vErrors.push(err63),errors++}}else{
const err64={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/acti\
vation/else/then/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err64]:vErrors.push(err64),
errors++}else if(tag0==="tanh")if(data17&&typeof data17=="object"&&!Array.isArray(data17)){if(data17.type===void 0){const err65={
instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/t\
hen/oneOf/2/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err65]:vErrors.push(err65),
errors++}for(const key6 in data17)if(key6!=="type"){const err66={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"\
#/properties/layers/items/properties/activation/else/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key6}};vErrors===null?vErrors=[err66]:vErrors.push(err66),errors++}if(data17.type!==void 0&&data17.type!==
"tanh"){const err67={instancePath:instancePath+"/layers/"+i3+"/activation/type",schemaPath:"#/properties/layers/items/pr\
operties/activation/else/then/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue:"tanh"}};vErrors===null?
vErrors=[err67]:vErrors.push(err67),errors++}}else{const err68={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"\
#/properties/layers/items/properties/activation/else/then/oneOf/2/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err68]:vErrors.push(err68),errors++}else if(tag0==="relu")if(data17&&typeof data17=="object"&&!Array.isArray(
data17)){if(data17.type===void 0){const err69={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/prope\
rties/layers/items/properties/activation/else/then/oneOf/3/required",keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err69]:vErrors.push(err69),errors++}for(const key7 in data17)if(key7!=="type"){const err70={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/3/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:key7}};vErrors===null?vErrors=[err70]:vErrors.push(err70),
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
ect"}};vErrors===null?vErrors=[err78]:vErrors.push(err78),errors++}else if(tag0==="relu6")if(data17&&typeof data17=="obj\
ect"&&!Array.isArray(data17)){if(data17.type===void 0){const err79={instancePath:instancePath+"/layers/"+i3+"/activation",
schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/5/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err79]:vErrors.push(err79),errors++}for(const key9 in data17)if(key9!=="type"){const err80={
instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/t\
hen/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key9}};vErrors===null?vErrors=
[err80]:vErrors.push(err80),errors++}if(data17.type!==void 0&&data17.type!=="relu6"){const err81={instancePath:instancePath+
"/layers/"+i3+"/activation/type",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/5/propertie\
s/type/const",keyword:"const",params:{allowedValue:"relu6"}};vErrors===null?vErrors=[err81]:vErrors.push(err81),errors++}}else{
const err82={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/acti\
vation/else/then/oneOf/5/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err82]:vErrors.push(err82),
errors++}else if(tag0==="elu")if(data17&&typeof data17=="object"&&!Array.isArray(data17)){if(data17.type===void 0){const err83={
instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/t\
hen/oneOf/6/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err83]:vErrors.push(err83),
errors++}for(const key10 in data17)if(!(key10==="type"||key10==="alpha")){const err84={instancePath:instancePath+"/layer\
s/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/6/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key10}};vErrors===null?vErrors=[err84]:vErrors.push(err84),errors++}
if(data17.type!==void 0&&data17.type!=="elu"){const err85={instancePath:instancePath+"/layers/"+i3+"/activation/type",schemaPath:"\
#/properties/layers/items/properties/activation/else/then/oneOf/6/properties/type/const",keyword:"const",params:{allowedValue:"\
elu"}};vErrors===null?vErrors=[err85]:vErrors.push(err85),errors++}if(data17.alpha!==void 0){let data26=data17.alpha;if(typeof data26==
"number"&&isFinite(data26)){if(data26<=0||isNaN(data26)){const err86={instancePath:instancePath+"/layers/"+i3+"/activati\
on/alpha",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/6/properties/alpha/exclusiveMinimu\
m",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err86]:vErrors.push(err86),errors++}}else{
const err87={instancePath:instancePath+"/layers/"+i3+"/activation/alpha",schemaPath:"#/properties/layers/items/propertie\
s/activation/else/then/oneOf/6/properties/alpha/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err87]:
vErrors.push(err87),errors++}}}else{const err88={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/pro\
perties/layers/items/properties/activation/else/then/oneOf/6/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err88]:vErrors.push(err88),errors++}else if(tag0==="selu")if(data17&&typeof data17=="object"&&!Array.isArray(data17)){
if(data17.type===void 0){const err89={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/lay\
ers/items/properties/activation/else/then/oneOf/7/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err89]:vErrors.push(err89),errors++}for(const key11 in data17)if(key11!=="type"){const err90={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/7/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:key11}};vErrors===null?vErrors=[err90]:vErrors.push(err90),
errors++}if(data17.type!==void 0&&data17.type!=="selu"){const err91={instancePath:instancePath+"/layers/"+i3+"/activatio\
n/type",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/7/properties/type/const",keyword:"co\
nst",params:{allowedValue:"selu"}};vErrors===null?vErrors=[err91]:vErrors.push(err91),errors++}}else{const err92={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/7/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err92]:vErrors.push(err92),errors++}else if(tag0==="gelu")if(data17&&
typeof data17=="object"&&!Array.isArray(data17)){if(data17.type===void 0){const err93={instancePath:instancePath+"/layer\
s/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/8/required",keyword:"re\
quired",params:{missingProperty:"type"}};vErrors===null?vErrors=[err93]:vErrors.push(err93),errors++}for(const key12 in data17)
if(key12!=="type"){const err94={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/it\
ems/properties/activation/else/then/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key12}};
vErrors===null?vErrors=[err94]:vErrors.push(err94),errors++}if(data17.type!==void 0&&data17.type!=="gelu"){const err95={
instancePath:instancePath+"/layers/"+i3+"/activation/type",schemaPath:"#/properties/layers/items/properties/activation/e\
lse/then/oneOf/8/properties/type/const",keyword:"const",params:{allowedValue:"gelu"}};vErrors===null?vErrors=[err95]:vErrors.
push(err95),errors++}}else{const err96={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/l\
ayers/items/properties/activation/else/then/oneOf/8/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err96]:vErrors.push(err96),errors++}else if(tag0==="gelu_tanh")if(data17&&typeof data17=="object"&&!Array.isArray(data17)){
if(data17.type===void 0){const err97={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/lay\
ers/items/properties/activation/else/then/oneOf/9/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err97]:vErrors.push(err97),errors++}for(const key13 in data17)if(key13!=="type"){const err98={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/9/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:key13}};vErrors===null?vErrors=[err98]:vErrors.push(err98),
errors++}if(data17.type!==void 0&&data17.type!=="gelu_tanh"){const err99={instancePath:instancePath+"/layers/"+i3+"/acti\
vation/type",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/9/properties/type/const",keyword:"\
const",params:{allowedValue:"gelu_tanh"}};vErrors===null?vErrors=[err99]:vErrors.push(err99),errors++}}else{const err100={
instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/t\
hen/oneOf/9/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err100]:vErrors.push(err100),errors++}else if(tag0===
"silu")if(data17&&typeof data17=="object"&&!Array.isArray(data17)){if(data17.type===void 0){const err101={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/10/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err101]:vErrors.push(err101),errors++}for(const key14 in data17)
if(key14!=="type"){const err102={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/i\
tems/properties/activation/else/then/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key14}};
vErrors===null?vErrors=[err102]:vErrors.push(err102),errors++}if(data17.type!==void 0&&data17.type!=="silu"){const err103={
instancePath:instancePath+"/layers/"+i3+"/activation/type",schemaPath:"#/properties/layers/items/properties/activation/e\
lse/then/oneOf/10/properties/type/const",keyword:"const",params:{allowedValue:"silu"}};vErrors===null?vErrors=[err103]:vErrors.
push(err103),errors++}}else{const err104={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties\
/layers/items/properties/activation/else/then/oneOf/10/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err104]:vErrors.push(err104),errors++}else if(tag0==="mish")if(data17&&typeof data17=="object"&&!Array.isArray(data17)){
if(data17.type===void 0){const err105={instancePath:instancePath+"/layers/"+i3+"/activation",schemaPath:"#/properties/la\
yers/items/properties/activation/else/then/oneOf/11/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err105]:vErrors.push(err105),errors++}for(const key15 in data17)if(key15!=="type"){const err106={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/11/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:key15}};vErrors===null?vErrors=[err106]:vErrors.push(
err106),errors++}if(data17.type!==void 0&&data17.type!=="mish"){const err107={instancePath:instancePath+"/layers/"+i3+"/\
activation/type",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/11/properties/type/const",keyword:"\
const",params:{allowedValue:"mish"}};vErrors===null?vErrors=[err107]:vErrors.push(err107),errors++}}else{const err108={instancePath:instancePath+
"/layers/"+i3+"/activation",schemaPath:"#/properties/layers/items/properties/activation/else/then/oneOf/11/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err108]:vErrors.push(err108),errors++}else if(tag0==="softplus")if(data17&&
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
if(!(data39==="zeros"||data39==="constant"||data39==="normal"||data39==="truncated_normal"||data39==="uniform"||data39===
"glorot_normal"||data39==="glorot_uniform"||data39==="he_normal"||data39==="he_uniform"||data39==="lecun_normal"||data39===
"lecun_uniform"||data39==="orthogonal"||data39==="randn"||data39==="randn_scaled")){const err142={instancePath:instancePath+
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
vErrors=[err147]:vErrors.push(err147),errors++}else if(tag1==="constant")if(data39&&typeof data39=="object"&&!Array.isArray(
data39)){if(data39.type===void 0){const err148={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/pro\
perties/layers/items/properties/initializer/else/then/oneOf/1/required",keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err148]:vErrors.push(err148),errors++}for(const key23 in data39)if(!(key23==="type"||key23==="va\
lue")){const err149={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/proper\
ties/initializer/else/then/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key23}};
vErrors===null?vErrors=[err149]:vErrors.push(err149),errors++}if(data39.type!==void 0&&data39.type!=="constant"){const err150={
instancePath:instancePath+"/layers/"+i3+"/initializer/type",schemaPath:"#/properties/layers/items/properties/initializer\
/else/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"constant"}};vErrors===null?vErrors=[err150]:
vErrors.push(err150),errors++}if(data39.value!==void 0){let data42=data39.value;if(!(typeof data42=="number"&&isFinite(data42))){
const err151={instancePath:instancePath+"/layers/"+i3+"/initializer/value",schemaPath:"#/properties/layers/items/propert\
ies/initializer/else/then/oneOf/1/properties/value/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[
err151]:vErrors.push(err151),errors++}}}else{const err152={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"\
#/properties/layers/items/properties/initializer/else/then/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err152]:vErrors.push(err152),errors++}else if(tag1==="normal")if(data39&&typeof data39=="object"&&!Array.isArray(
data39)){if(data39.type===void 0){const err153={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/pro\
perties/layers/items/properties/initializer/else/then/oneOf/2/required",keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err153]:vErrors.push(err153),errors++}for(const key24 in data39)if(!(key24==="type"||key24==="me\
an"||key24==="std")){const err154={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layer\
s/items/properties/initializer/else/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key24}};
vErrors===null?vErrors=[err154]:vErrors.push(err154),errors++}if(data39.type!==void 0&&data39.type!=="normal"){const err155={
instancePath:instancePath+"/layers/"+i3+"/initializer/type",schemaPath:"#/properties/layers/items/properties/initializer\
/else/then/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue:"normal"}};vErrors===null?vErrors=[err155]:
vErrors.push(err155),errors++}if(data39.mean!==void 0){let data44=data39.mean;if(!(typeof data44=="number"&&isFinite(data44))){
const err156={instancePath:instancePath+"/layers/"+i3+"/initializer/mean",schemaPath:"#/properties/layers/items/properti\
es/initializer/else/then/oneOf/2/properties/mean/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err156]:
vErrors.push(err156),errors++}}if(data39.std!==void 0){let data45=data39.std;if(typeof data45=="number"&&isFinite(data45)){
if(data45<0||isNaN(data45)){const err157={instancePath:instancePath+"/layers/"+i3+"/initializer/std",schemaPath:"#/prope\
rties/layers/items/properties/initializer/else/then/oneOf/2/properties/std/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err157]:vErrors.push(err157),errors++}}else{const err158={instancePath:instancePath+
"/layers/"+i3+"/initializer/std",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/2/properti\
es/std/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err158]:vErrors.push(err158),errors++}}}else{
const err159={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/in\
itializer/else/then/oneOf/2/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err159]:vErrors.push(err159),
errors++}else if(tag1==="truncated_normal")if(data39&&typeof data39=="object"&&!Array.isArray(data39)){if(data39.type===
void 0){const err160={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/prope\
rties/initializer/else/then/oneOf/3/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=
[err160]:vErrors.push(err160),errors++}for(const key25 in data39)if(!(key25==="type"||key25==="mean"||key25==="std")){const err161={
instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else\
/then/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key25}};vErrors===null?vErrors=
[err161]:vErrors.push(err161),errors++}if(data39.type!==void 0&&data39.type!=="truncated_normal"){const err162={instancePath:instancePath+
"/layers/"+i3+"/initializer/type",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/3/propert\
ies/type/const",keyword:"const",params:{allowedValue:"truncated_normal"}};vErrors===null?vErrors=[err162]:vErrors.push(err162),
errors++}if(data39.mean!==void 0){let data47=data39.mean;if(!(typeof data47=="number"&&isFinite(data47))){const err163={
instancePath:instancePath+"/layers/"+i3+"/initializer/mean",schemaPath:"#/properties/layers/items/properties/initializer\
/else/then/oneOf/3/properties/mean/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err163]:vErrors.
push(err163),errors++}}if(data39.std!==void 0){let data48=data39.std;if(typeof data48=="number"&&isFinite(data48)){if(data48<
0||isNaN(data48)){const err164={instancePath:instancePath+"/layers/"+i3+"/initializer/std",schemaPath:"#/properties/laye\
rs/items/properties/initializer/else/then/oneOf/3/properties/std/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err164]:vErrors.push(err164),errors++}}else{const err165={instancePath:instancePath+"/layers/"+i3+
"/initializer/std",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/3/properties/std/type",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err165]:vErrors.push(err165),errors++}}}else{const err166={instancePath:instancePath+
"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/3/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err166]:vErrors.push(err166),errors++}else if(tag1==="uniform")if(data39&&
typeof data39=="object"&&!Array.isArray(data39)){if(data39.type===void 0){const err167={instancePath:instancePath+"/laye\
rs/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/4/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err167]:vErrors.push(err167),errors++}for(const key26 in data39)
if(!(key26==="type"||key26==="limit")){const err168={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"\
#/properties/layers/items/properties/initializer/else/then/oneOf/4/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key26}};vErrors===null?vErrors=[err168]:vErrors.push(err168),errors++}if(data39.type!==void 0&&
data39.type!=="uniform"){const err169={instancePath:instancePath+"/layers/"+i3+"/initializer/type",schemaPath:"#/propert\
ies/layers/items/properties/initializer/else/then/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue:"u\
niform"}};vErrors===null?vErrors=[err169]:vErrors.push(err169),errors++}if(data39.limit!==void 0){let data50=data39.limit;
if(typeof data50=="number"&&isFinite(data50)){if(data50<0||isNaN(data50)){const err170={instancePath:instancePath+"/laye\
rs/"+i3+"/initializer/limit",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/4/properties/l\
imit/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err170]:vErrors.push(err170),errors++}}else{
const err171={instancePath:instancePath+"/layers/"+i3+"/initializer/limit",schemaPath:"#/properties/layers/items/propert\
ies/initializer/else/then/oneOf/4/properties/limit/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[
err171]:vErrors.push(err171),errors++}}}else{const err172={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"\
#/properties/layers/items/properties/initializer/else/then/oneOf/4/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err172]:vErrors.push(err172),errors++}else if(tag1==="glorot_normal")if(data39&&typeof data39=="object"&&!Array.
isArray(data39)){if(data39.type===void 0){const err173={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"\
#/properties/layers/items/properties/initializer/else/then/oneOf/5/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err173]:vErrors.push(err173),errors++}for(const key27 in data39)if(key27!=="type"){const err174={
instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else\
/then/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key27}};vErrors===null?vErrors=
[err174]:vErrors.push(err174),errors++}if(data39.type!==void 0&&data39.type!=="glorot_normal"){const err175={instancePath:instancePath+
"/layers/"+i3+"/initializer/type",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/5/propert\
ies/type/const",keyword:"const",params:{allowedValue:"glorot_normal"}};vErrors===null?vErrors=[err175]:vErrors.push(err175),
errors++}}else{const err176={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/item\
s/properties/initializer/else/then/oneOf/5/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err176]:
vErrors.push(err176),errors++}else if(tag1==="glorot_uniform")if(data39&&typeof data39=="object"&&!Array.isArray(data39)){
if(data39.type===void 0){const err177={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/l\
ayers/items/properties/initializer/else/then/oneOf/6/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err177]:vErrors.push(err177),errors++}for(const key28 in data39)if(key28!=="type"){const err178={instancePath:instancePath+
"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/6/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:key28}};vErrors===null?vErrors=[err178]:vErrors.push(
err178),errors++}if(data39.type!==void 0&&data39.type!=="glorot_uniform"){const err179={instancePath:instancePath+"/laye\
rs/"+i3+"/initializer/type",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/6/properties/ty\
pe/const",keyword:"const",params:{allowedValue:"glorot_uniform"}};vErrors===null?vErrors=[err179]:vErrors.push(err179),errors++}}else{
const err180={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/in\
itializer/else/then/oneOf/6/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err180]:vErrors.push(err180),
errors++}else if(tag1==="he_normal")if(data39&&typeof data39=="object"&&!Array.isArray(data39)){if(data39.type===void 0){
const err181={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/in\
itializer/else/then/oneOf/7/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err181]:
vErrors.push(err181),errors++}for(const key29 in data39)if(key29!=="type"){const err182={instancePath:instancePath+"/lay\
ers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/7/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:key29}};vErrors===null?vErrors=[err182]:vErrors.push(err182),
errors++}if(data39.type!==void 0&&data39.type!=="he_normal"){const err183={instancePath:instancePath+"/layers/"+i3+"/ini\
tializer/type",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/7/properties/type/const",keyword:"\
const",params:{allowedValue:"he_normal"}};vErrors===null?vErrors=[err183]:vErrors.push(err183),errors++}}else{const err184={
instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else\
/then/oneOf/7/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err184]:vErrors.push(err184),errors++}else if(tag1===
"he_uniform")if(data39&&typeof data39=="object"&&!Array.isArray(data39)){if(data39.type===void 0){const err185={instancePath:instancePath+
"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/8/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err185]:vErrors.push(err185),errors++}for(const key30 in data39)
if(key30!=="type"){const err186={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/\
items/properties/initializer/else/then/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key30}};
vErrors===null?vErrors=[err186]:vErrors.push(err186),errors++}if(data39.type!==void 0&&data39.type!=="he_uniform"){const err187={
instancePath:instancePath+"/layers/"+i3+"/initializer/type",schemaPath:"#/properties/layers/items/properties/initializer\
/else/then/oneOf/8/properties/type/const",keyword:"const",params:{allowedValue:"he_uniform"}};vErrors===null?vErrors=[err187]:
vErrors.push(err187),errors++}}else{const err188={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/p\
roperties/layers/items/properties/initializer/else/then/oneOf/8/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err188]:vErrors.push(err188),errors++}else if(tag1==="lecun_normal")if(data39&&typeof data39=="object"&&!Array.
isArray(data39)){if(data39.type===void 0){const err189={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"\
#/properties/layers/items/properties/initializer/else/then/oneOf/9/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err189]:vErrors.push(err189),errors++}for(const key31 in data39)if(key31!=="type"){const err190={
instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else\
/then/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key31}};vErrors===null?vErrors=
[err190]:vErrors.push(err190),errors++}if(data39.type!==void 0&&data39.type!=="lecun_normal"){const err191={instancePath:instancePath+
"/layers/"+i3+"/initializer/type",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/9/propert\
ies/type/const",keyword:"const",params:{allowedValue:"lecun_normal"}};vErrors===null?vErrors=[err191]:vErrors.push(err191),
errors++}}else{const err192={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/item\
s/properties/initializer/else/then/oneOf/9/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err192]:
vErrors.push(err192),errors++}else if(tag1==="lecun_uniform")if(data39&&typeof data39=="object"&&!Array.isArray(data39)){
if(data39.type===void 0){const err193={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/l\
ayers/items/properties/initializer/else/then/oneOf/10/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err193]:vErrors.push(err193),errors++}for(const key32 in data39)if(key32!=="type"){const err194={instancePath:instancePath+
"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/10/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:key32}};vErrors===null?vErrors=[err194]:vErrors.push(
err194),errors++}if(data39.type!==void 0&&data39.type!=="lecun_uniform"){const err195={instancePath:instancePath+"/layer\
s/"+i3+"/initializer/type",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/10/properties/ty\
pe/const",keyword:"const",params:{allowedValue:"lecun_uniform"}};vErrors===null?vErrors=[err195]:vErrors.push(err195),errors++}}else{
const err196={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/in\
itializer/else/then/oneOf/10/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err196]:vErrors.push(err196),
errors++}else if(tag1==="orthogonal")if(data39&&typeof data39=="object"&&!Array.isArray(data39)){if(data39.type===void 0){
const err197={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/in\
itializer/else/then/oneOf/11/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err197]:
vErrors.push(err197),errors++}for(const key33 in data39)if(!(key33==="type"||key33==="gain")){const err198={instancePath:instancePath+
"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/11/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:key33}};vErrors===null?vErrors=[err198]:vErrors.push(
err198),errors++}if(data39.type!==void 0&&data39.type!=="orthogonal"){const err199={instancePath:instancePath+"/layers/"+
i3+"/initializer/type",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/11/properties/type/c\
onst",keyword:"const",params:{allowedValue:"orthogonal"}};vErrors===null?vErrors=[err199]:vErrors.push(err199),errors++}
if(data39.gain!==void 0){let data58=data39.gain;if(!(typeof data58=="number"&&isFinite(data58))){const err200={instancePath:instancePath+
"/layers/"+i3+"/initializer/gain",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/11/proper\
ties/gain/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err200]:vErrors.push(err200),errors++}}}else{
const err201={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/in\
itializer/else/then/oneOf/11/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err201]:vErrors.push(err201),
errors++}else if(tag1==="randn")if(data39&&typeof data39=="object"&&!Array.isArray(data39)){if(data39.type===void 0){const err202={
instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else\
/then/oneOf/12/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err202]:vErrors.push(
err202),errors++}for(const key34 in data39)if(!(key34==="type"||key34==="scale")){const err203={instancePath:instancePath+
"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/12/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:key34}};vErrors===null?vErrors=[err203]:vErrors.push(
err203),errors++}if(data39.type!==void 0&&data39.type!=="randn"){const err204={instancePath:instancePath+"/layers/"+i3+"\
/initializer/type",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/12/properties/type/const",
keyword:"const",params:{allowedValue:"randn"}};vErrors===null?vErrors=[err204]:vErrors.push(err204),errors++}if(data39.scale!==
void 0){let data60=data39.scale;if(typeof data60=="number"&&isFinite(data60)){if(data60<0||isNaN(data60)){const err205={
instancePath:instancePath+"/layers/"+i3+"/initializer/scale",schemaPath:"#/properties/layers/items/properties/initialize\
r/else/then/oneOf/12/properties/scale/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=
[err205]:vErrors.push(err205),errors++}}else{const err206={instancePath:instancePath+"/layers/"+i3+"/initializer/scale",
schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/12/properties/scale/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err206]:vErrors.push(err206),errors++}}}else{const err207={instancePath:instancePath+
"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/12/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err207]:vErrors.push(err207),errors++}else if(tag1==="randn_scaled")
if(data39&&typeof data39=="object"&&!Array.isArray(data39)){if(data39.type===void 0){const err208={instancePath:instancePath+
"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/oneOf/13/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err208]:vErrors.push(err208),errors++}for(const key35 in data39)
if(key35!=="type"){const err209={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/\
items/properties/initializer/else/then/oneOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key35}};
vErrors===null?vErrors=[err209]:vErrors.push(err209),errors++}if(data39.type!==void 0&&data39.type!=="randn_scaled"){const err210={
instancePath:instancePath+"/layers/"+i3+"/initializer/type",schemaPath:"#/properties/layers/items/properties/initializer\
/else/then/oneOf/13/properties/type/const",keyword:"const",params:{allowedValue:"randn_scaled"}};vErrors===null?vErrors=
[err210]:vErrors.push(err210),errors++}}else{const err211={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"\
#/properties/layers/items/properties/initializer/else/then/oneOf/13/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err211]:vErrors.push(err211),errors++}else{const err212={instancePath:instancePath+"/layers/"+i3+"/initial\
izer",schemaPath:"#/properties/layers/items/properties/initializer/else/then/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"type",tagValue:tag1}};vErrors===null?vErrors=[err212]:vErrors.push(err212),errors++}else{const err213={
instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else\
/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag1}};vErrors===null?vErrors=[err213]:
vErrors.push(err213),errors++}}else{const err214={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#/p\
roperties/layers/items/properties/initializer/else/then/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err214]:vErrors.push(err214),errors++}var _valid4=_errs147===errors;valid54=_valid4,ifClause3="then"}else{const _errs222=errors;
if(typeof data39!="string"&&!(data39&&typeof data39=="object"&&!Array.isArray(data39))){const err215={instancePath:instancePath+
"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/else/type",keyword:"type",
params:{type:schema11.properties.layers.items.properties.initializer.else.else.type}};vErrors===null?vErrors=[err215]:vErrors.
push(err215),errors++}var _valid4=_errs222===errors;valid54=_valid4,ifClause3="else"}if(!valid54){const err216={instancePath:instancePath+
"/layers/"+i3+"/initializer",schemaPath:"#/properties/layers/items/properties/initializer/else/if",keyword:"if",params:{
failingKeyword:ifClause3}};vErrors===null?vErrors=[err216]:vErrors.push(err216),errors++}var _valid3=_errs143===errors;valid53=
_valid3,ifClause2="else"}if(!valid53){const err217={instancePath:instancePath+"/layers/"+i3+"/initializer",schemaPath:"#\
/properties/layers/items/properties/initializer/if",keyword:"if",params:{failingKeyword:ifClause2}};vErrors===null?vErrors=
[err217]:vErrors.push(err217),errors++}}if(data13.bias_initializer!==void 0){let data62=data13.bias_initializer;const _errs225=errors;
let valid84=!0;const _errs226=errors;if(typeof data62!="string"){const err218={};vErrors===null?vErrors=[err218]:vErrors.
push(err218),errors++}var _valid5=_errs226===errors;errors=_errs225,vErrors!==null&&(_errs225?vErrors.length=_errs225:vErrors=
null);let ifClause4;if(_valid5){const _errs228=errors;if(typeof data62!="string"){const err219={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/then/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err219]:vErrors.push(err219),errors++}if(!(data62==="zeros"||data62===
"constant"||data62==="normal"||data62==="truncated_normal"||data62==="uniform"||data62==="glorot_normal"||data62==="glor\
ot_uniform"||data62==="he_normal"||data62==="he_uniform"||data62==="lecun_normal"||data62==="lecun_uniform"||data62==="o\
rthogonal"||data62==="randn"||data62==="randn_scaled")){const err220={instancePath:instancePath+"/layers/"+i3+"/bias_ini\
tializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/then/enum",keyword:"enum",params:{allowedValues:schema11.
properties.layers.items.properties.bias_initializer.then.enum}};vErrors===null?vErrors=[err220]:vErrors.push(err220),errors++}
var _valid5=_errs228===errors;valid84=_valid5,ifClause4="then"}else{const _errs230=errors,_errs231=errors;let valid85=!0;
const _errs232=errors;if(!(data62&&typeof data62=="object"&&!Array.isArray(data62))){const err221={};vErrors===null?vErrors=
[err221]:vErrors.push(err221),errors++}var _valid6=_errs232===errors;errors=_errs231,vErrors!==null&&(_errs231?vErrors.length=
_errs231:vErrors=null);let ifClause5;if(_valid6){const _errs234=errors;if(data62&&typeof data62=="object"&&!Array.isArray(
data62)){const tag2=data62.type;if(typeof tag2=="string")if(tag2==="zeros")if(data62&&typeof data62=="object"&&!Array.isArray(
data62)){if(data62.type===void 0){const err222={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"\
#/properties/layers/items/properties/bias_initializer/else/then/oneOf/0/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err222]:vErrors.push(err222),errors++}for(const key36 in data62)if(key36!=="type"){const err223={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initia\
lizer/else/then/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key36}};vErrors===
null?vErrors=[err223]:vErrors.push(err223),errors++}if(data62.type!==void 0&&data62.type!=="zeros"){const err224={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf\
/0/properties/type/const",keyword:"const",params:{allowedValue:"zeros"}};vErrors===null?vErrors=[err224]:vErrors.push(err224),
errors++}}else{const err225={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers\
/items/properties/bias_initializer/else/then/oneOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err225]:vErrors.push(err225),errors++}else if(tag2==="constant")if(data62&&typeof data62=="object"&&!Array.isArray(data62)){
if(data62.type===void 0){const err226={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/propert\
ies/layers/items/properties/bias_initializer/else/then/oneOf/1/required",keyword:"required",params:{missingProperty:"typ\
e"}};vErrors===null?vErrors=[err226]:vErrors.push(err226),errors++}for(const key37 in data62)if(!(key37==="type"||key37===
"value")){const err227={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/item\
s/properties/bias_initializer/else/then/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key37}};
vErrors===null?vErrors=[err227]:vErrors.push(err227),errors++}if(data62.type!==void 0&&data62.type!=="constant"){const err228={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_i\
nitializer/else/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"constant"}};vErrors===null?vErrors=
[err228]:vErrors.push(err228),errors++}if(data62.value!==void 0){let data65=data62.value;if(!(typeof data65=="number"&&isFinite(
data65))){const err229={instancePath:instancePath+"/layers/"+i3+"/bias_initializer/value",schemaPath:"#/properties/layer\
s/items/properties/bias_initializer/else/then/oneOf/1/properties/value/type",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err229]:vErrors.push(err229),errors++}}}else{const err230={instancePath:instancePath+"/layers/"+i3+"/bias_\
initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/1/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err230]:vErrors.push(err230),errors++}else if(tag2==="normal")if(data62&&typeof data62==
"object"&&!Array.isArray(data62)){if(data62.type===void 0){const err231={instancePath:instancePath+"/layers/"+i3+"/bias_\
initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/2/required",keyword:"requ\
ired",params:{missingProperty:"type"}};vErrors===null?vErrors=[err231]:vErrors.push(err231),errors++}for(const key38 in data62)
if(!(key38==="type"||key38==="mean"||key38==="std")){const err232={instancePath:instancePath+"/layers/"+i3+"/bias_initia\
lizer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/2/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key38}};vErrors===null?vErrors=[err232]:vErrors.push(err232),errors++}if(data62.
type!==void 0&&data62.type!=="normal"){const err233={instancePath:instancePath+"/layers/"+i3+"/bias_initializer/type",schemaPath:"\
#/properties/layers/items/properties/bias_initializer/else/then/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue:"\
normal"}};vErrors===null?vErrors=[err233]:vErrors.push(err233),errors++}if(data62.mean!==void 0){let data67=data62.mean;
if(!(typeof data67=="number"&&isFinite(data67))){const err234={instancePath:instancePath+"/layers/"+i3+"/bias_initialize\
r/mean",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/2/properties/mean/type",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err234]:vErrors.push(err234),errors++}}if(data62.std!==void 0){let data68=data62.
std;if(typeof data68=="number"&&isFinite(data68)){if(data68<0||isNaN(data68)){const err235={instancePath:instancePath+"/\
layers/"+i3+"/bias_initializer/std",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/2/\
properties/std/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err235]:vErrors.push(
err235),errors++}}else{const err236={instancePath:instancePath+"/layers/"+i3+"/bias_initializer/std",schemaPath:"#/prope\
rties/layers/items/properties/bias_initializer/else/then/oneOf/2/properties/std/type",keyword:"type",params:{type:"numbe\
r"}};vErrors===null?vErrors=[err236]:vErrors.push(err236),errors++}}}else{const err237={instancePath:instancePath+"/laye\
rs/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/2/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err237]:vErrors.push(err237),errors++}else if(tag2==="truncated_no\
rmal")if(data62&&typeof data62=="object"&&!Array.isArray(data62)){if(data62.type===void 0){const err238={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/3/re\
quired",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err238]:vErrors.push(err238),errors++}
for(const key39 in data62)if(!(key39==="type"||key39==="mean"||key39==="std")){const err239={instancePath:instancePath+"\
/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/3/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key39}};vErrors===null?vErrors=[err239]:vErrors.
push(err239),errors++}if(data62.type!==void 0&&data62.type!=="truncated_normal"){const err240={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf\
/3/properties/type/const",keyword:"const",params:{allowedValue:"truncated_normal"}};vErrors===null?vErrors=[err240]:vErrors.
push(err240),errors++}if(data62.mean!==void 0){let data70=data62.mean;if(!(typeof data70=="number"&&isFinite(data70))){const err241={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer/mean",schemaPath:"#/properties/layers/items/properties/bias_i\
nitializer/else/then/oneOf/3/properties/mean/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err241]:
vErrors.push(err241),errors++}}if(data62.std!==void 0){let data71=data62.std;if(typeof data71=="number"&&isFinite(data71)){
if(data71<0||isNaN(data71)){const err242={instancePath:instancePath+"/layers/"+i3+"/bias_initializer/std",schemaPath:"#/\
properties/layers/items/properties/bias_initializer/else/then/oneOf/3/properties/std/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};vErrors===null?vErrors=[err242]:vErrors.push(err242),errors++}}else{const err243={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer/std",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/\
3/properties/std/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err243]:vErrors.push(err243),errors++}}}else{
const err244={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properti\
es/bias_initializer/else/then/oneOf/3/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err244]:vErrors.
push(err244),errors++}else if(tag2==="uniform")if(data62&&typeof data62=="object"&&!Array.isArray(data62)){if(data62.type===
void 0){const err245={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/\
properties/bias_initializer/else/then/oneOf/4/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?
vErrors=[err245]:vErrors.push(err245),errors++}for(const key40 in data62)if(!(key40==="type"||key40==="limit")){const err246={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initia\
lizer/else/then/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key40}};vErrors===
null?vErrors=[err246]:vErrors.push(err246),errors++}if(data62.type!==void 0&&data62.type!=="uniform"){const err247={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf\
/4/properties/type/const",keyword:"const",params:{allowedValue:"uniform"}};vErrors===null?vErrors=[err247]:vErrors.push(
err247),errors++}if(data62.limit!==void 0){let data73=data62.limit;if(typeof data73=="number"&&isFinite(data73)){if(data73<
0||isNaN(data73)){const err248={instancePath:instancePath+"/layers/"+i3+"/bias_initializer/limit",schemaPath:"#/properti\
es/layers/items/properties/bias_initializer/else/then/oneOf/4/properties/limit/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err248]:vErrors.push(err248),errors++}}else{const err249={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer/limit",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneO\
f/4/properties/limit/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err249]:vErrors.push(err249),errors++}}}else{
const err250={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properti\
es/bias_initializer/else/then/oneOf/4/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err250]:vErrors.
push(err250),errors++}else if(tag2==="glorot_normal")if(data62&&typeof data62=="object"&&!Array.isArray(data62)){if(data62.
type===void 0){const err251={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers\
/items/properties/bias_initializer/else/then/oneOf/5/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err251]:vErrors.push(err251),errors++}for(const key41 in data62)if(key41!=="type"){const err252={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/5/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key41}};vErrors===null?vErrors=[err252]:vErrors.
push(err252),errors++}if(data62.type!==void 0&&data62.type!=="glorot_normal"){const err253={instancePath:instancePath+"/\
layers/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/5\
/properties/type/const",keyword:"const",params:{allowedValue:"glorot_normal"}};vErrors===null?vErrors=[err253]:vErrors.push(
err253),errors++}}else{const err254={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/propertie\
s/layers/items/properties/bias_initializer/else/then/oneOf/5/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err254]:vErrors.push(err254),errors++}else if(tag2==="glorot_uniform")if(data62&&typeof data62=="object"&&!Array.
isArray(data62)){if(data62.type===void 0){const err255={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"\
#/properties/layers/items/properties/bias_initializer/else/then/oneOf/6/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err255]:vErrors.push(err255),errors++}for(const key42 in data62)if(key42!=="type"){const err256={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initia\
lizer/else/then/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key42}};vErrors===
null?vErrors=[err256]:vErrors.push(err256),errors++}if(data62.type!==void 0&&data62.type!=="glorot_uniform"){const err257={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_i\
nitializer/else/then/oneOf/6/properties/type/const",keyword:"const",params:{allowedValue:"glorot_uniform"}};vErrors===null?
vErrors=[err257]:vErrors.push(err257),errors++}}else{const err258={instancePath:instancePath+"/layers/"+i3+"/bias_initia\
lizer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/6/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err258]:vErrors.push(err258),errors++}else if(tag2==="he_normal")if(data62&&typeof data62==
"object"&&!Array.isArray(data62)){if(data62.type===void 0){const err259={instancePath:instancePath+"/layers/"+i3+"/bias_\
initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/7/required",keyword:"requ\
ired",params:{missingProperty:"type"}};vErrors===null?vErrors=[err259]:vErrors.push(err259),errors++}for(const key43 in data62)
if(key43!=="type"){const err260={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/la\
yers/items/properties/bias_initializer/else/then/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key43}};
vErrors===null?vErrors=[err260]:vErrors.push(err260),errors++}if(data62.type!==void 0&&data62.type!=="he_normal"){const err261={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_i\
nitializer/else/then/oneOf/7/properties/type/const",keyword:"const",params:{allowedValue:"he_normal"}};vErrors===null?vErrors=
[err261]:vErrors.push(err261),errors++}}else{const err262={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"\
#/properties/layers/items/properties/bias_initializer/else/then/oneOf/7/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err262]:vErrors.push(err262),errors++}else if(tag2==="he_uniform")if(data62&&typeof data62=="object"&&!Array.
isArray(data62)){if(data62.type===void 0){const err263={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"\
#/properties/layers/items/properties/bias_initializer/else/then/oneOf/8/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err263]:vErrors.push(err263),errors++}for(const key44 in data62)if(key44!=="type"){const err264={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initia\
lizer/else/then/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key44}};vErrors===
null?vErrors=[err264]:vErrors.push(err264),errors++}if(data62.type!==void 0&&data62.type!=="he_uniform"){const err265={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf\
/8/properties/type/const",keyword:"const",params:{allowedValue:"he_uniform"}};vErrors===null?vErrors=[err265]:vErrors.push(
err265),errors++}}else{const err266={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/propertie\
s/layers/items/properties/bias_initializer/else/then/oneOf/8/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err266]:vErrors.push(err266),errors++}else if(tag2==="lecun_normal")if(data62&&typeof data62=="object"&&!Array.
isArray(data62)){if(data62.type===void 0){const err267={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"\
#/properties/layers/items/properties/bias_initializer/else/then/oneOf/9/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err267]:vErrors.push(err267),errors++}for(const key45 in data62)if(key45!=="type"){const err268={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initia\
lizer/else/then/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key45}};vErrors===
null?vErrors=[err268]:vErrors.push(err268),errors++}if(data62.type!==void 0&&data62.type!=="lecun_normal"){const err269={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_i\
nitializer/else/then/oneOf/9/properties/type/const",keyword:"const",params:{allowedValue:"lecun_normal"}};vErrors===null?
vErrors=[err269]:vErrors.push(err269),errors++}}else{const err270={instancePath:instancePath+"/layers/"+i3+"/bias_initia\
lizer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/9/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err270]:vErrors.push(err270),errors++}else if(tag2==="lecun_uniform")if(data62&&
typeof data62=="object"&&!Array.isArray(data62)){if(data62.type===void 0){const err271={instancePath:instancePath+"/laye\
rs/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/10/require\
d",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err271]:vErrors.push(err271),errors++}for(const key46 in data62)
if(key46!=="type"){const err272={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/la\
yers/items/properties/bias_initializer/else/then/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key46}};
vErrors===null?vErrors=[err272]:vErrors.push(err272),errors++}if(data62.type!==void 0&&data62.type!=="lecun_uniform"){const err273={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_i\
nitializer/else/then/oneOf/10/properties/type/const",keyword:"const",params:{allowedValue:"lecun_uniform"}};vErrors===null?
vErrors=[err273]:vErrors.push(err273),errors++}}else{const err274={instancePath:instancePath+"/layers/"+i3+"/bias_initia\
lizer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/10/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err274]:vErrors.push(err274),errors++}else if(tag2==="orthogonal")if(data62&&typeof data62==
"object"&&!Array.isArray(data62)){if(data62.type===void 0){const err275={instancePath:instancePath+"/layers/"+i3+"/bias_\
initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/11/required",keyword:"req\
uired",params:{missingProperty:"type"}};vErrors===null?vErrors=[err275]:vErrors.push(err275),errors++}for(const key47 in data62)
if(!(key47==="type"||key47==="gain")){const err276={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"\
#/properties/layers/items/properties/bias_initializer/else/then/oneOf/11/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:key47}};vErrors===null?vErrors=[err276]:vErrors.push(err276),errors++}if(data62.type!==
void 0&&data62.type!=="orthogonal"){const err277={instancePath:instancePath+"/layers/"+i3+"/bias_initializer/type",schemaPath:"\
#/properties/layers/items/properties/bias_initializer/else/then/oneOf/11/properties/type/const",keyword:"const",params:{
allowedValue:"orthogonal"}};vErrors===null?vErrors=[err277]:vErrors.push(err277),errors++}if(data62.gain!==void 0){let data81=data62.
gain;if(!(typeof data81=="number"&&isFinite(data81))){const err278={instancePath:instancePath+"/layers/"+i3+"/bias_initi\
alizer/gain",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/11/properties/gain/type",
keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err278]:vErrors.push(err278),errors++}}}else{const err279={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initia\
lizer/else/then/oneOf/11/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err279]:vErrors.push(err279),
errors++}else if(tag2==="randn")if(data62&&typeof data62=="object"&&!Array.isArray(data62)){if(data62.type===void 0){const err280={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initia\
lizer/else/then/oneOf/12/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err280]:vErrors.
push(err280),errors++}for(const key48 in data62)if(!(key48==="type"||key48==="scale")){const err281={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/12/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key48}};vErrors===null?vErrors=[err281]:vErrors.
push(err281),errors++}if(data62.type!==void 0&&data62.type!=="randn"){const err282={instancePath:instancePath+"/layers/"+
i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/12/propert\
ies/type/const",keyword:"const",params:{allowedValue:"randn"}};vErrors===null?vErrors=[err282]:vErrors.push(err282),errors++}
if(data62.scale!==void 0){let data83=data62.scale;if(typeof data83=="number"&&isFinite(data83)){if(data83<0||isNaN(data83)){
const err283={instancePath:instancePath+"/layers/"+i3+"/bias_initializer/scale",schemaPath:"#/properties/layers/items/pr\
operties/bias_initializer/else/then/oneOf/12/properties/scale/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err283]:vErrors.push(err283),errors++}}else{const err284={instancePath:instancePath+"/layers/"+i3+
"/bias_initializer/scale",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/12/propertie\
s/scale/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err284]:vErrors.push(err284),errors++}}}else{
const err285={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properti\
es/bias_initializer/else/then/oneOf/12/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err285]:vErrors.
push(err285),errors++}else if(tag2==="randn_scaled")if(data62&&typeof data62=="object"&&!Array.isArray(data62)){if(data62.
type===void 0){const err286={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers\
/items/properties/bias_initializer/else/then/oneOf/13/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err286]:vErrors.push(err286),errors++}for(const key49 in data62)if(key49!=="type"){const err287={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/13/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key49}};vErrors===null?vErrors=[err287]:vErrors.
push(err287),errors++}if(data62.type!==void 0&&data62.type!=="randn_scaled"){const err288={instancePath:instancePath+"/l\
ayers/"+i3+"/bias_initializer/type",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/oneOf/13\
/properties/type/const",keyword:"const",params:{allowedValue:"randn_scaled"}};vErrors===null?vErrors=[err288]:vErrors.push(
err288),errors++}}else{const err289={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/propertie\
s/layers/items/properties/bias_initializer/else/then/oneOf/13/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err289]:vErrors.push(err289),errors++}else{const err290={instancePath:instancePath+"/layers/"+i3+"/bias_initial\
izer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/then/discriminator",keyword:"discriminator",
params:{error:"mapping",tag:"type",tagValue:tag2}};vErrors===null?vErrors=[err290]:vErrors.push(err290),errors++}else{const err291={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initia\
lizer/else/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag2}};vErrors===null?vErrors=
[err291]:vErrors.push(err291),errors++}}else{const err292={instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"\
#/properties/layers/items/properties/bias_initializer/else/then/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err292]:vErrors.push(err292),errors++}var _valid6=_errs234===errors;valid85=_valid6,ifClause5="then"}else{const _errs309=errors;
if(typeof data62!="string"&&!(data62&&typeof data62=="object"&&!Array.isArray(data62))){const err293={instancePath:instancePath+
"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/else/else/type",keyword:"\
type",params:{type:schema11.properties.layers.items.properties.bias_initializer.else.else.type}};vErrors===null?vErrors=
[err293]:vErrors.push(err293),errors++}var _valid6=_errs309===errors;valid85=_valid6,ifClause5="else"}if(!valid85){const err294={
instancePath:instancePath+"/layers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initia\
lizer/else/if",keyword:"if",params:{failingKeyword:ifClause5}};vErrors===null?vErrors=[err294]:vErrors.push(err294),errors++}
var _valid5=_errs230===errors;valid84=_valid5,ifClause4="else"}if(!valid84){const err295={instancePath:instancePath+"/la\
yers/"+i3+"/bias_initializer",schemaPath:"#/properties/layers/items/properties/bias_initializer/if",keyword:"if",params:{
failingKeyword:ifClause4}};vErrors===null?vErrors=[err295]:vErrors.push(err295),errors++}}}else{const err296={instancePath:instancePath+
"/layers/"+i3,schemaPath:"#/properties/layers/items/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err296]:vErrors.push(err296),errors++}}}else{const err297={instancePath:instancePath+"/layers",schemaPath:"#/properties\
/layers/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err297]:vErrors.push(err297),errors++}}if(data.
loss!==void 0){let data85=data.loss;const _errs312=errors;let valid115=!0;const _errs313=errors;if(typeof data85!="strin\
g"){const err298={};vErrors===null?vErrors=[err298]:vErrors.push(err298),errors++}var _valid7=_errs313===errors;errors=_errs312,
vErrors!==null&&(_errs312?vErrors.length=_errs312:vErrors=null);let ifClause6;if(_valid7){const _errs315=errors;if(typeof data85!=
"string"){const err299={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/then/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err299]:vErrors.push(err299),errors++}if(!(data85==="binary_crossentropy"||data85===
"categorical_crossentropy"||data85==="mean_squared_error")){const err300={instancePath:instancePath+"/loss",schemaPath:"\
#/properties/loss/then/enum",keyword:"enum",params:{allowedValues:schema11.properties.loss.then.enum}};vErrors===null?vErrors=
[err300]:vErrors.push(err300),errors++}var _valid7=_errs315===errors;valid115=_valid7,ifClause6="then"}else{const _errs317=errors,
_errs318=errors;let valid116=!0;const _errs319=errors;if(!(data85&&typeof data85=="object"&&!Array.isArray(data85))){const err301={};
vErrors===null?vErrors=[err301]:vErrors.push(err301),errors++}var _valid8=_errs319===errors;errors=_errs318,vErrors!==null&&
(_errs318?vErrors.length=_errs318:vErrors=null);let ifClause7;if(_valid8){const _errs321=errors;if(data85&&typeof data85==
"object"&&!Array.isArray(data85)){const tag3=data85.type;if(typeof tag3=="string")if(tag3==="binary_crossentropy")if(data85&&
typeof data85=="object"&&!Array.isArray(data85)){if(data85.type===void 0){const err302={instancePath:instancePath+"/loss",
schemaPath:"#/properties/loss/else/then/oneOf/0/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err302]:vErrors.push(err302),errors++}for(const key50 in data85)if(key50!=="type"){const err303={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/else/then/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key50}};
vErrors===null?vErrors=[err303]:vErrors.push(err303),errors++}if(data85.type!==void 0&&data85.type!=="binary_crossentrop\
y"){const err304={instancePath:instancePath+"/loss/type",schemaPath:"#/properties/loss/else/then/oneOf/0/properties/type\
/const",keyword:"const",params:{allowedValue:"binary_crossentropy"}};vErrors===null?vErrors=[err304]:vErrors.push(err304),
errors++}}else{const err305={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/0/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err305]:vErrors.push(err305),errors++}else if(tag3==="categorical_\
crossentropy")if(data85&&typeof data85=="object"&&!Array.isArray(data85)){if(data85.type===void 0){const err306={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/else/then/oneOf/1/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err306]:vErrors.push(err306),errors++}for(const key51 in data85)if(key51!=="type"){const err307={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/else/then/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key51}};
vErrors===null?vErrors=[err307]:vErrors.push(err307),errors++}if(data85.type!==void 0&&data85.type!=="categorical_crosse\
ntropy"){const err308={instancePath:instancePath+"/loss/type",schemaPath:"#/properties/loss/else/then/oneOf/1/properties\
/type/const",keyword:"const",params:{allowedValue:"categorical_crossentropy"}};vErrors===null?vErrors=[err308]:vErrors.push(
err308),errors++}}else{const err309={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/1/t\
ype",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err309]:vErrors.push(err309),errors++}else if(tag3===
"mean_squared_error")if(data85&&typeof data85=="object"&&!Array.isArray(data85)){if(data85.type===void 0){const err310={
instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/2/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err310]:vErrors.push(err310),errors++}for(const key52 in data85)if(key52!=="type"){const err311={
instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/2/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key52}};vErrors===null?vErrors=[err311]:vErrors.push(err311),errors++}if(data85.
type!==void 0&&data85.type!=="mean_squared_error"){const err312={instancePath:instancePath+"/loss/type",schemaPath:"#/pr\
operties/loss/else/then/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue:"mean_squared_error"}};vErrors===
null?vErrors=[err312]:vErrors.push(err312),errors++}}else{const err313={instancePath:instancePath+"/loss",schemaPath:"#/\
properties/loss/else/then/oneOf/2/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err313]:vErrors.push(
err313),errors++}else{const err314={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/discrimina\
tor",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag3}};vErrors===null?vErrors=[err314]:vErrors.
push(err314),errors++}else{const err315={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/discr\
iminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag3}};vErrors===null?vErrors=[err315]:vErrors.
push(err315),errors++}}else{const err316={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/type",
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err316]:vErrors.push(err316),errors++}var _valid8=_errs321===
errors;valid116=_valid8,ifClause7="then"}else{const _errs336=errors;if(typeof data85!="string"&&!(data85&&typeof data85==
"object"&&!Array.isArray(data85))){const err317={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/el\
se/type",keyword:"type",params:{type:schema11.properties.loss.else.else.type}};vErrors===null?vErrors=[err317]:vErrors.push(
err317),errors++}var _valid8=_errs336===errors;valid116=_valid8,ifClause7="else"}if(!valid116){const err318={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/else/if",keyword:"if",params:{failingKeyword:ifClause7}};vErrors===null?vErrors=[err318]:
vErrors.push(err318),errors++}var _valid7=_errs317===errors;valid115=_valid7,ifClause6="else"}if(!valid115){const err319={
instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/if",keyword:"if",params:{failingKeyword:ifClause6}};vErrors===
null?vErrors=[err319]:vErrors.push(err319),errors++}}if(data.regularization!==void 0){let data89=data.regularization;if(data89&&
typeof data89=="object"&&!Array.isArray(data89)){for(const key53 in data89)if(key53!=="l2"){const err320={instancePath:instancePath+
"/regularization",schemaPath:"#/properties/regularization/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key53}};
vErrors===null?vErrors=[err320]:vErrors.push(err320),errors++}if(data89.l2!==void 0){let data90=data89.l2;if(typeof data90==
"number"&&isFinite(data90)){if(data90<0||isNaN(data90)){const err321={instancePath:instancePath+"/regularization/l2",schemaPath:"\
#/properties/regularization/properties/l2/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=
[err321]:vErrors.push(err321),errors++}}else{const err322={instancePath:instancePath+"/regularization/l2",schemaPath:"#/\
properties/regularization/properties/l2/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err322]:vErrors.
push(err322),errors++}}}else{const err323={instancePath:instancePath+"/regularization",schemaPath:"#/properties/regulari\
zation/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err323]:vErrors.push(err323),errors++}}if(data.
optimizer!==void 0){let data91=data.optimizer;const _errs344=errors;let valid125=!0;const _errs345=errors;if(typeof data91!=
"string"){const err324={};vErrors===null?vErrors=[err324]:vErrors.push(err324),errors++}var _valid9=_errs345===errors;errors=
_errs344,vErrors!==null&&(_errs344?vErrors.length=_errs344:vErrors=null);let ifClause8;if(_valid9){const _errs347=errors;
if(typeof data91!="string"){const err325={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/then\
/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err325]:vErrors.push(err325),errors++}if(!(data91===
"gradient_descent"||data91==="momentum"||data91==="adam")){const err326={instancePath:instancePath+"/optimizer",schemaPath:"\
#/properties/optimizer/then/enum",keyword:"enum",params:{allowedValues:schema11.properties.optimizer.then.enum}};vErrors===
null?vErrors=[err326]:vErrors.push(err326),errors++}var _valid9=_errs347===errors;valid125=_valid9,ifClause8="then"}else{
const _errs349=errors,_errs350=errors;let valid126=!0;const _errs351=errors;if(!(data91&&typeof data91=="object"&&!Array.
isArray(data91))){const err327={};vErrors===null?vErrors=[err327]:vErrors.push(err327),errors++}var _valid10=_errs351===
errors;errors=_errs350,vErrors!==null&&(_errs350?vErrors.length=_errs350:vErrors=null);let ifClause9;if(_valid10){const _errs353=errors;
if(data91&&typeof data91=="object"&&!Array.isArray(data91)){const tag4=data91.type;if(typeof tag4=="string")if(tag4==="g\
radient_descent")if(data91&&typeof data91=="object"&&!Array.isArray(data91)){if(data91.type===void 0){const err328={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/0/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err328]:vErrors.push(err328),errors++}for(const key54 in data91)if(!(key54==="type"||key54===
"learning_rate")){const err329={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneO\
f/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key54}};vErrors===null?vErrors=[err329]:
vErrors.push(err329),errors++}if(data91.type!==void 0&&data91.type!=="gradient_descent"){const err330={instancePath:instancePath+
"/optimizer/type",schemaPath:"#/properties/optimizer/else/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"\
gradient_descent"}};vErrors===null?vErrors=[err330]:vErrors.push(err330),errors++}if(data91.learning_rate!==void 0){let data93=data91.
learning_rate;if(typeof data93=="number"&&isFinite(data93)){if(data93<=0||isNaN(data93)){const err331={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/0/properties/learning_rate/exclusiveMinimu\
m",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err331]:vErrors.push(err331),errors++}}else{
const err332={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/0/\
properties/learning_rate/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err332]:vErrors.push(err332),
errors++}}}else{const err333={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/\
0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err333]:vErrors.push(err333),errors++}else if(tag4===
"momentum")if(data91&&typeof data91=="object"&&!Array.isArray(data91)){if(data91.type===void 0){const err334={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/1/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err334]:vErrors.push(err334),errors++}for(const key55 in data91)if(!(key55==="type"||key55===
"learning_rate"||key55==="momentum")){const err335={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/opti\
mizer/else/then/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key55}};vErrors===
null?vErrors=[err335]:vErrors.push(err335),errors++}if(data91.type!==void 0&&data91.type!=="momentum"){const err336={instancePath:instancePath+
"/optimizer/type",schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"\
momentum"}};vErrors===null?vErrors=[err336]:vErrors.push(err336),errors++}if(data91.learning_rate!==void 0){let data95=data91.
learning_rate;if(typeof data95=="number"&&isFinite(data95)){if(data95<=0||isNaN(data95)){const err337={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/learning_rate/exclusiveMinimu\
m",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err337]:vErrors.push(err337),errors++}}else{
const err338={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/1/\
properties/learning_rate/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err338]:vErrors.push(err338),
errors++}}if(data91.momentum!==void 0){let data96=data91.momentum;if(typeof data96=="number"&&isFinite(data96)){if(data96<
0||isNaN(data96)){const err339={instancePath:instancePath+"/optimizer/momentum",schemaPath:"#/properties/optimizer/else/\
then/oneOf/1/properties/momentum/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err339]:
vErrors.push(err339),errors++}if(data96>=1||isNaN(data96)){const err340={instancePath:instancePath+"/optimizer/momentum",
schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/momentum/exclusiveMaximum",keyword:"exclusiveMaximum",params:{
comparison:"<",limit:1}};vErrors===null?vErrors=[err340]:vErrors.push(err340),errors++}}else{const err341={instancePath:instancePath+
"/optimizer/momentum",schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/momentum/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err341]:vErrors.push(err341),errors++}}}else{const err342={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err342]:vErrors.push(err342),errors++}else if(tag4==="adam")if(data91&&typeof data91=="object"&&!Array.isArray(
data91)){if(data91.type===void 0){const err343={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimize\
r/else/then/oneOf/2/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err343]:vErrors.
push(err343),errors++}for(const key56 in data91)if(!(key56==="type"||key56==="learning_rate"||key56==="beta_1"||key56===
"beta_2"||key56==="epsilon")){const err344={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/el\
se/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key56}};vErrors===null?vErrors=
[err344]:vErrors.push(err344),errors++}if(data91.type!==void 0&&data91.type!=="adam"){const err345={instancePath:instancePath+
"/optimizer/type",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue:"\
adam"}};vErrors===null?vErrors=[err345]:vErrors.push(err345),errors++}if(data91.learning_rate!==void 0){let data98=data91.
learning_rate;if(typeof data98=="number"&&isFinite(data98)){if(data98<=0||isNaN(data98)){const err346={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/learning_rate/exclusiveMinimu\
m",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err346]:vErrors.push(err346),errors++}}else{
const err347={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/2/\
properties/learning_rate/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err347]:vErrors.push(err347),
errors++}}if(data91.beta_1!==void 0){let data99=data91.beta_1;if(typeof data99=="number"&&isFinite(data99)){if(data99<0||
isNaN(data99)){const err348={instancePath:instancePath+"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/then/\
oneOf/2/properties/beta_1/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err348]:vErrors.
push(err348),errors++}if(data99>=1||isNaN(data99)){const err349={instancePath:instancePath+"/optimizer/beta_1",schemaPath:"\
#/properties/optimizer/else/then/oneOf/2/properties/beta_1/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"\
<",limit:1}};vErrors===null?vErrors=[err349]:vErrors.push(err349),errors++}}else{const err350={instancePath:instancePath+
"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/beta_1/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err350]:vErrors.push(err350),errors++}}if(data91.beta_2!==void 0){let data100=data91.
beta_2;if(typeof data100=="number"&&isFinite(data100)){if(data100<0||isNaN(data100)){const err351={instancePath:instancePath+
"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/beta_2/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};vErrors===null?vErrors=[err351]:vErrors.push(err351),errors++}if(data100>=1||isNaN(data100)){const err352={
instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/beta_2/exc\
lusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err352]:vErrors.push(
err352),errors++}}else{const err353={instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/el\
se/then/oneOf/2/properties/beta_2/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err353]:vErrors.push(
err353),errors++}}if(data91.epsilon!==void 0){let data101=data91.epsilon;if(typeof data101=="number"&&isFinite(data101)){
if(data101<=0||isNaN(data101)){const err354={instancePath:instancePath+"/optimizer/epsilon",schemaPath:"#/properties/opt\
imizer/else/then/oneOf/2/properties/epsilon/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};
vErrors===null?vErrors=[err354]:vErrors.push(err354),errors++}}else{const err355={instancePath:instancePath+"/optimizer/\
epsilon",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/epsilon/type",keyword:"type",params:{type:"numb\
er"}};vErrors===null?vErrors=[err355]:vErrors.push(err355),errors++}}}else{const err356={instancePath:instancePath+"/opt\
imizer",schemaPath:"#/properties/optimizer/else/then/oneOf/2/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err356]:vErrors.push(err356),errors++}else{const err357={instancePath:instancePath+"/optimizer",schemaPath:"#/p\
roperties/optimizer/else/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag4}};
vErrors===null?vErrors=[err357]:vErrors.push(err357),errors++}else{const err358={instancePath:instancePath+"/optimizer",
schemaPath:"#/properties/optimizer/else/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag4}};
vErrors===null?vErrors=[err358]:vErrors.push(err358),errors++}}else{const err359={instancePath:instancePath+"/optimizer",
schemaPath:"#/properties/optimizer/else/then/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err359]:
vErrors.push(err359),errors++}var _valid10=_errs353===errors;valid126=_valid10,ifClause9="then"}else{const _errs382=errors;
if(typeof data91!="string"&&!(data91&&typeof data91=="object"&&!Array.isArray(data91))){const err360={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/else/type",keyword:"type",params:{type:schema11.properties.optimizer.
else.else.type}};vErrors===null?vErrors=[err360]:vErrors.push(err360),errors++}var _valid10=_errs382===errors;valid126=_valid10,
ifClause9="else"}if(!valid126){const err361={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/e\
lse/if",keyword:"if",params:{failingKeyword:ifClause9}};vErrors===null?vErrors=[err361]:vErrors.push(err361),errors++}var _valid9=_errs349===
errors;valid125=_valid9,ifClause8="else"}if(!valid125){const err362={instancePath:instancePath+"/optimizer",schemaPath:"\
#/properties/optimizer/if",keyword:"if",params:{failingKeyword:ifClause8}};vErrors===null?vErrors=[err362]:vErrors.push(
err362),errors++}}if(data.training!==void 0){let data102=data.training;const _errs386=errors,_errs387=errors;if(data102&&
typeof data102=="object"&&!Array.isArray(data102)){let missing1;if(data102.epochs===void 0&&(missing1="epochs")||data102.
iterations===void 0&&(missing1="iterations")){const err363={};vErrors===null?vErrors=[err363]:vErrors.push(err363),errors++}}
var valid134=_errs387===errors;if(valid134){const err364={instancePath:instancePath+"/training",schemaPath:"#/properties\
/training/not",keyword:"not",params:{}};vErrors===null?vErrors=[err364]:vErrors.push(err364),errors++}else errors=_errs386,
vErrors!==null&&(_errs386?vErrors.length=_errs386:vErrors=null);if(data102&&typeof data102=="object"&&!Array.isArray(data102)){
for(const key57 in data102)if(!(key57==="epochs"||key57==="iterations"||key57==="batch_size"||key57==="seed"||key57==="m\
etrics")){const err365={instancePath:instancePath+"/training",schemaPath:"#/properties/training/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key57}};vErrors===null?vErrors=[err365]:vErrors.push(err365),errors++}if(data102.
epochs!==void 0){let data103=data102.epochs;if(!(typeof data103=="number"&&!(data103%1)&&!isNaN(data103)&&isFinite(data103))){
const err366={instancePath:instancePath+"/training/epochs",schemaPath:"#/properties/training/properties/epochs/type",keyword:"\
type",params:{type:"integer"}};vErrors===null?vErrors=[err366]:vErrors.push(err366),errors++}if(typeof data103=="number"&&
isFinite(data103)){if(data103>2147483647||isNaN(data103)){const err367={instancePath:instancePath+"/training/epochs",schemaPath:"\
#/properties/training/properties/epochs/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};vErrors===
null?vErrors=[err367]:vErrors.push(err367),errors++}if(data103<1||isNaN(data103)){const err368={instancePath:instancePath+
"/training/epochs",schemaPath:"#/properties/training/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}};vErrors===null?vErrors=[err368]:vErrors.push(err368),errors++}}}if(data102.iterations!==void 0){let data104=data102.
iterations;if(!(typeof data104=="number"&&!(data104%1)&&!isNaN(data104)&&isFinite(data104))){const err369={instancePath:instancePath+
"/training/iterations",schemaPath:"#/properties/training/properties/iterations/type",keyword:"type",params:{type:"intege\
r"}};vErrors===null?vErrors=[err369]:vErrors.push(err369),errors++}if(typeof data104=="number"&&isFinite(data104)){if(data104>
2147483647||isNaN(data104)){const err370={instancePath:instancePath+"/training/iterations",schemaPath:"#/properties/trai\
ning/properties/iterations/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};vErrors===null?vErrors=
[err370]:vErrors.push(err370),errors++}if(data104<1||isNaN(data104)){const err371={instancePath:instancePath+"/training/\
iterations",schemaPath:"#/properties/training/properties/iterations/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
vErrors===null?vErrors=[err371]:vErrors.push(err371),errors++}}}if(data102.batch_size!==void 0){let data105=data102.batch_size;
const _errs394=errors;let valid136=!0;const _errs395=errors;if(!(typeof data105=="number"&&isFinite(data105))){const err372={};
vErrors===null?vErrors=[err372]:vErrors.push(err372),errors++}var _valid11=_errs395===errors;errors=_errs394,vErrors!==null&&
(_errs394?vErrors.length=_errs394:vErrors=null);let ifClause10;if(_valid11){const _errs397=errors;if(!(typeof data105=="\
number"&&!(data105%1)&&!isNaN(data105)&&isFinite(data105))){const err373={instancePath:instancePath+"/training/batch_siz\
e",schemaPath:"#/properties/training/properties/batch_size/then/type",keyword:"type",params:{type:"integer"}};vErrors===
null?vErrors=[err373]:vErrors.push(err373),errors++}if(typeof data105=="number"&&isFinite(data105)){if(data105>2147483647||
isNaN(data105)){const err374={instancePath:instancePath+"/training/batch_size",schemaPath:"#/properties/training/propert\
ies/batch_size/then/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};vErrors===null?vErrors=[err374]:
vErrors.push(err374),errors++}if(data105<1||isNaN(data105)){const err375={instancePath:instancePath+"/training/batch_siz\
e",schemaPath:"#/properties/training/properties/batch_size/then/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
vErrors===null?vErrors=[err375]:vErrors.push(err375),errors++}}var _valid11=_errs397===errors;valid136=_valid11,ifClause10=
"then"}else{const _errs399=errors,_errs400=errors;let valid137=!0;const _errs401=errors;if(typeof data105!="string"){const err376={};
vErrors===null?vErrors=[err376]:vErrors.push(err376),errors++}var _valid12=_errs401===errors;errors=_errs400,vErrors!==null&&
(_errs400?vErrors.length=_errs400:vErrors=null);let ifClause11;if(_valid12){const _errs403=errors;if(typeof data105!="st\
ring"){const err377={instancePath:instancePath+"/training/batch_size",schemaPath:"#/properties/training/properties/batch\
_size/else/then/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err377]:vErrors.push(err377),errors++}
if(data105!=="full"){const err378={instancePath:instancePath+"/training/batch_size",schemaPath:"#/properties/training/pr\
operties/batch_size/else/then/enum",keyword:"enum",params:{allowedValues:schema11.properties.training.properties.batch_size.
else.then.enum}};vErrors===null?vErrors=[err378]:vErrors.push(err378),errors++}var _valid12=_errs403===errors;valid137=_valid12,
ifClause11="then"}else{const _errs405=errors;if(!(typeof data105=="number"&&!(data105%1)&&!isNaN(data105)&&isFinite(data105))&&
typeof data105!="string"){const err379={instancePath:instancePath+"/training/batch_size",schemaPath:"#/properties/traini\
ng/properties/batch_size/else/else/type",keyword:"type",params:{type:schema11.properties.training.properties.batch_size.
else.else.type}};vErrors===null?vErrors=[err379]:vErrors.push(err379),errors++}var _valid12=_errs405===errors;valid137=_valid12,
ifClause11="else"}if(!valid137){const err380={instancePath:instancePath+"/training/batch_size",schemaPath:"#/properties/\
training/properties/batch_size/else/if",keyword:"if",params:{failingKeyword:ifClause11}};vErrors===null?vErrors=[err380]:
vErrors.push(err380),errors++}var _valid11=_errs399===errors;valid136=_valid11,ifClause10="else"}if(!valid136){const err381={
instancePath:instancePath+"/training/batch_size",schemaPath:"#/properties/training/properties/batch_size/if",keyword:"if",
params:{failingKeyword:ifClause10}};vErrors===null?vErrors=[err381]:vErrors.push(err381),errors++}}if(data102.seed!==void 0){
let data106=data102.seed;if(!(typeof data106=="number"&&!(data106%1)&&!isNaN(data106)&&isFinite(data106))){const err382={
instancePath:instancePath+"/training/seed",schemaPath:"#/properties/training/properties/seed/type",keyword:"type",params:{
type:"integer"}};vErrors===null?vErrors=[err382]:vErrors.push(err382),errors++}if(typeof data106=="number"&&isFinite(data106)){
if(data106>9007199254740991||isNaN(data106)){const err383={instancePath:instancePath+"/training/seed",schemaPath:"#/prop\
erties/training/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};vErrors===null?
vErrors=[err383]:vErrors.push(err383),errors++}if(data106<0||isNaN(data106)){const err384={instancePath:instancePath+"/t\
raining/seed",schemaPath:"#/properties/training/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err384]:vErrors.push(err384),errors++}}}if(data102.metrics!==void 0){let data107=data102.metrics;
if(Array.isArray(data107)){if(data107.length<1){const err385={instancePath:instancePath+"/training/metrics",schemaPath:"\
#/properties/training/properties/metrics/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err385]:
vErrors.push(err385),errors++}const len4=data107.length;for(let i4=0;i4<len4;i4++){let data108=data107[i4];const _errs412=errors;
let valid140=!0;const _errs413=errors;if(typeof data108!="string"){const err386={};vErrors===null?vErrors=[err386]:vErrors.
push(err386),errors++}var _valid13=_errs413===errors;errors=_errs412,vErrors!==null&&(_errs412?vErrors.length=_errs412:vErrors=
null);let ifClause12;if(_valid13){const _errs415=errors;if(typeof data108!="string"){const err387={instancePath:instancePath+
"/training/metrics/"+i4,schemaPath:"#/properties/training/properties/metrics/items/then/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err387]:vErrors.push(err387),errors++}if(!(data108==="accuracy"||data108==="top_k_accu\
racy"||data108==="precision"||data108==="precision_macro"||data108==="precision_micro"||data108==="recall"||data108==="r\
ecall_macro"||data108==="recall_micro"||data108==="f1"||data108==="f1_macro"||data108==="f1_micro"||data108==="roc_auc"||
data108==="log_loss"||data108==="mean_squared_error"||data108==="root_mean_squared_error"||data108==="mean_absolute_erro\
r"||data108==="r2")){const err388={instancePath:instancePath+"/training/metrics/"+i4,schemaPath:"#/properties/training/p\
roperties/metrics/items/then/enum",keyword:"enum",params:{allowedValues:schema11.properties.training.properties.metrics.
items.then.enum}};vErrors===null?vErrors=[err388]:vErrors.push(err388),errors++}var _valid13=_errs415===errors;valid140=
_valid13,ifClause12="then"}else{const _errs417=errors,_errs418=errors;let valid141=!0;const _errs419=errors;if(!(data108&&
typeof data108=="object"&&!Array.isArray(data108))){const err389={};vErrors===null?vErrors=[err389]:vErrors.push(err389),
errors++}var _valid14=_errs419===errors;errors=_errs418,vErrors!==null&&(_errs418?vErrors.length=_errs418:vErrors=null);
let ifClause13;if(_valid14){const _errs421=errors;if(data108&&typeof data108=="object"&&!Array.isArray(data108)){const tag5=data108.
type;if(typeof tag5=="string")if(tag5==="accuracy")if(data108&&typeof data108=="object"&&!Array.isArray(data108)){if(data108.
type===void 0){const err390={instancePath:instancePath+"/training/metrics/"+i4,schemaPath:"#/properties/training/propert\
ies/metrics/items/else/then/oneOf/0/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=
[err390]:vErrors.push(err390),errors++}for(const key58 in data108)if(key58!=="type"){const err391={instancePath:instancePath+
"/training/metrics/"+i4,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/0/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key58}};vErrors===null?vErrors=[err391]:vErrors.push(err391),
errors++}if(data108.type!==void 0&&data108.type!=="accuracy"){const err392={instancePath:instancePath+"/training/metrics\
/"+i4+"/type",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/0/properties/type/const",keyword:"\
const",params:{allowedValue:"accuracy"}};vErrors===null?vErrors=[err392]:vErrors.push(err392),errors++}}else{const err393={
instancePath:instancePath+"/training/metrics/"+i4,schemaPath:"#/properties/training/properties/metrics/items/else/then/o\
neOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err393]:vErrors.push(err393),errors++}else if(tag5===
"top_k_accuracy")if(data108&&typeof data108=="object"&&!Array.isArray(data108)){if(data108.type===void 0){const err394={
instancePath:instancePath+"/training/metrics/"+i4,schemaPath:"#/properties/training/properties/metrics/items/else/then/o\
neOf/1/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err394]:vErrors.push(err394),
errors++}for(const key59 in data108)if(!(key59==="type"||key59==="k")){const err395={instancePath:instancePath+"/trainin\
g/metrics/"+i4,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key59}};vErrors===null?vErrors=[err395]:vErrors.push(err395),errors++}if(data108.
type!==void 0&&data108.type!=="top_k_accuracy"){const err396={instancePath:instancePath+"/training/metrics/"+i4+"/type",
schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/1/properties/type/const",keyword:"const",params:{
allowedValue:"top_k_accuracy"}};vErrors===null?vErrors=[err396]:vErrors.push(err396),errors++}if(data108.k!==void 0){let data111=data108.
k;if(!(typeof data111=="number"&&!(data111%1)&&!isNaN(data111)&&isFinite(data111))){const err397={instancePath:instancePath+
"/training/metrics/"+i4+"/k",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/1/properties/k/t\
ype",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err397]:vErrors.push(err397),errors++}if(typeof data111==
"number"&&isFinite(data111)&&(data111<1||isNaN(data111))){const err398={instancePath:instancePath+"/training/metrics/"+i4+
"/k",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/1/properties/k/minimum",keyword:"minimum",
params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err398]:vErrors.push(err398),errors++}}}else{const err399={instancePath:instancePath+
"/training/metrics/"+i4,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/1/type",keyword:"type",
params:{type:"object"}};vErrors===null?vErrors=[err399]:vErrors.push(err399),errors++}else if(tag5==="precision")if(data108&&
typeof data108=="object"&&!Array.isArray(data108)){if(data108.type===void 0){const err400={instancePath:instancePath+"/t\
raining/metrics/"+i4,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/2/required",keyword:"req\
uired",params:{missingProperty:"type"}};vErrors===null?vErrors=[err400]:vErrors.push(err400),errors++}for(const key60 in data108)
if(key60!=="type"){const err401={instancePath:instancePath+"/training/metrics/"+i4,schemaPath:"#/properties/training/pro\
perties/metrics/items/else/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key60}};
vErrors===null?vErrors=[err401]:vErrors.push(err401),errors++}if(data108.type!==void 0&&data108.type!=="precision"){const err402={
instancePath:instancePath+"/training/metrics/"+i4+"/type",schemaPath:"#/properties/training/properties/metrics/items/els\
e/then/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue:"precision"}};vErrors===null?vErrors=[err402]:
vErrors.push(err402),errors++}}else{const err403={instancePath:instancePath+"/training/metrics/"+i4,schemaPath:"#/proper\
ties/training/properties/metrics/items/else/then/oneOf/2/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err403]:vErrors.push(err403),errors++}else if(tag5==="precision_macro")if(data108&&typeof data108=="object"&&!Array.isArray(
data108)){if(data108.type===void 0){const err404={instancePath:instancePath+"/training/metrics/"+i4,schemaPath:"#/proper\
ties/training/properties/metrics/items/else/then/oneOf/3/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err404]:vErrors.push(err404),errors++}for(const key61 in data108)if(key61!=="type"){const err405={instancePath:instancePath+
"/training/metrics/"+i4,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/3/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key61}};vErrors===null?vErrors=[err405]:vErrors.push(err405),
errors++}if(data108.type!==void 0&&data108.type!=="precision_macro"){const err406={instancePath:instancePath+"/training/\
metrics/"+i4+"/type",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/3/properties/type/const",
keyword:"const",params:{allowedValue:"precision_macro"}};vErrors===null?vErrors=[err406]:vErrors.push(err406),errors++}}else{
const err407={instancePath:instancePath+"/training/metrics/"+i4,schemaPath:"#/properties/training/properties/metrics/ite\
ms/else/then/oneOf/3/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err407]:vErrors.push(err407),errors++}else if(tag5===
"precision_micro")if(data108&&typeof data108=="object"&&!Array.isArray(data108)){if(data108.type===void 0){const err408={
instancePath:instancePath+"/training/metrics/"+i4,schemaPath:"#/properties/training/properties/metrics/items/else/then/o\
neOf/4/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err408]:vErrors.push(err408),
errors++}for(const key62 in data108)if(key62!=="type"){const err409={instancePath:instancePath+"/training/metrics/"+i4,schemaPath:"\
#/properties/training/properties/metrics/items/else/then/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key62}};vErrors===null?vErrors=[err409]:vErrors.push(err409),errors++}if(data108.type!==void 0&&data108.
type!=="precision_micro"){const err410={instancePath:instancePath+"/training/metrics/"+i4+"/type",schemaPath:"#/properti\
es/training/properties/metrics/items/else/then/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue:"prec\
ision_micro"}};vErrors===null?vErrors=[err410]:vErrors.push(err410),errors++}}else{const err411={instancePath:instancePath+
"/training/metrics/"+i4,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/4/type",keyword:"type",
params:{type:"object"}};vErrors===null?vErrors=[err411]:vErrors.push(err411),errors++}else if(tag5==="recall")if(data108&&
typeof data108=="object"&&!Array.isArray(data108)){if(data108.type===void 0){const err412={instancePath:instancePath+"/t\
raining/metrics/"+i4,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/5/required",keyword:"req\
uired",params:{missingProperty:"type"}};vErrors===null?vErrors=[err412]:vErrors.push(err412),errors++}for(const key63 in data108)
if(key63!=="type"){const err413={instancePath:instancePath+"/training/metrics/"+i4,schemaPath:"#/properties/training/pro\
perties/metrics/items/else/then/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key63}};
vErrors===null?vErrors=[err413]:vErrors.push(err413),errors++}if(data108.type!==void 0&&data108.type!=="recall"){const err414={
instancePath:instancePath+"/training/metrics/"+i4+"/type",schemaPath:"#/properties/training/properties/metrics/items/els\
e/then/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue:"recall"}};vErrors===null?vErrors=[err414]:vErrors.
push(err414),errors++}}else{const err415={instancePath:instancePath+"/training/metrics/"+i4,schemaPath:"#/properties/tra\
ining/properties/metrics/items/else/then/oneOf/5/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err415]:
vErrors.push(err415),errors++}else if(tag5==="recall_macro")if(data108&&typeof data108=="object"&&!Array.isArray(data108)){
if(data108.type===void 0){const err416={instancePath:instancePath+"/training/metrics/"+i4,schemaPath:"#/properties/train\
ing/properties/metrics/items/else/then/oneOf/6/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?
vErrors=[err416]:vErrors.push(err416),errors++}for(const key64 in data108)if(key64!=="type"){const err417={instancePath:instancePath+
"/training/metrics/"+i4,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/6/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key64}};vErrors===null?vErrors=[err417]:vErrors.push(err417),
errors++}if(data108.type!==void 0&&data108.type!=="recall_macro"){const err418={instancePath:instancePath+"/training/met\
rics/"+i4+"/type",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/6/properties/type/const",keyword:"\
const",params:{allowedValue:"recall_macro"}};vErrors===null?vErrors=[err418]:vErrors.push(err418),errors++}}else{const err419={
instancePath:instancePath+"/training/metrics/"+i4,schemaPath:"#/properties/training/properties/metrics/items/else/then/o\
neOf/6/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err419]:vErrors.push(err419),errors++}else if(tag5===
"recall_micro")if(data108&&typeof data108=="object"&&!Array.isArray(data108)){if(data108.type===void 0){const err420={instancePath:instancePath+
"/training/metrics/"+i4,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/7/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err420]:vErrors.push(err420),errors++}for(const key65 in data108)
if(key65!=="type"){const err421={instancePath:instancePath+"/training/metrics/"+i4,schemaPath:"#/properties/training/pro\
perties/metrics/items/else/then/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key65}};
vErrors===null?vErrors=[err421]:vErrors.push(err421),errors++}if(data108.type!==void 0&&data108.type!=="recall_micro"){const err422={
instancePath:instancePath+"/training/metrics/"+i4+"/type",schemaPath:"#/properties/training/properties/metrics/items/els\
e/then/oneOf/7/properties/type/const",keyword:"const",params:{allowedValue:"recall_micro"}};vErrors===null?vErrors=[err422]:
vErrors.push(err422),errors++}}else{const err423={instancePath:instancePath+"/training/metrics/"+i4,schemaPath:"#/proper\
ties/training/properties/metrics/items/else/then/oneOf/7/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err423]:vErrors.push(err423),errors++}else if(tag5==="f1")if(data108&&typeof data108=="object"&&!Array.isArray(data108)){
if(data108.type===void 0){const err424={instancePath:instancePath+"/training/metrics/"+i4,schemaPath:"#/properties/train\
ing/properties/metrics/items/else/then/oneOf/8/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?
vErrors=[err424]:vErrors.push(err424),errors++}for(const key66 in data108)if(key66!=="type"){const err425={instancePath:instancePath+
"/training/metrics/"+i4,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/8/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key66}};vErrors===null?vErrors=[err425]:vErrors.push(err425),
errors++}if(data108.type!==void 0&&data108.type!=="f1"){const err426={instancePath:instancePath+"/training/metrics/"+i4+
"/type",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/8/properties/type/const",keyword:"con\
st",params:{allowedValue:"f1"}};vErrors===null?vErrors=[err426]:vErrors.push(err426),errors++}}else{const err427={instancePath:instancePath+
"/training/metrics/"+i4,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/8/type",keyword:"type",
params:{type:"object"}};vErrors===null?vErrors=[err427]:vErrors.push(err427),errors++}else if(tag5==="f1_macro")if(data108&&
typeof data108=="object"&&!Array.isArray(data108)){if(data108.type===void 0){const err428={instancePath:instancePath+"/t\
raining/metrics/"+i4,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/9/required",keyword:"req\
uired",params:{missingProperty:"type"}};vErrors===null?vErrors=[err428]:vErrors.push(err428),errors++}for(const key67 in data108)
if(key67!=="type"){const err429={instancePath:instancePath+"/training/metrics/"+i4,schemaPath:"#/properties/training/pro\
perties/metrics/items/else/then/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key67}};
vErrors===null?vErrors=[err429]:vErrors.push(err429),errors++}if(data108.type!==void 0&&data108.type!=="f1_macro"){const err430={
instancePath:instancePath+"/training/metrics/"+i4+"/type",schemaPath:"#/properties/training/properties/metrics/items/els\
e/then/oneOf/9/properties/type/const",keyword:"const",params:{allowedValue:"f1_macro"}};vErrors===null?vErrors=[err430]:
vErrors.push(err430),errors++}}else{const err431={instancePath:instancePath+"/training/metrics/"+i4,schemaPath:"#/proper\
ties/training/properties/metrics/items/else/then/oneOf/9/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err431]:vErrors.push(err431),errors++}else if(tag5==="f1_micro")if(data108&&typeof data108=="object"&&!Array.isArray(data108)){
if(data108.type===void 0){const err432={instancePath:instancePath+"/training/metrics/"+i4,schemaPath:"#/properties/train\
ing/properties/metrics/items/else/then/oneOf/10/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err432]:vErrors.push(err432),errors++}for(const key68 in data108)if(key68!=="type"){const err433={instancePath:instancePath+
"/training/metrics/"+i4,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/10/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:key68}};vErrors===null?vErrors=[err433]:vErrors.push(err433),
errors++}if(data108.type!==void 0&&data108.type!=="f1_micro"){const err434={instancePath:instancePath+"/training/metrics\
/"+i4+"/type",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/10/properties/type/const",keyword:"\
const",params:{allowedValue:"f1_micro"}};vErrors===null?vErrors=[err434]:vErrors.push(err434),errors++}}else{const err435={
instancePath:instancePath+"/training/metrics/"+i4,schemaPath:"#/properties/training/properties/metrics/items/else/then/o\
neOf/10/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err435]:vErrors.push(err435),errors++}else if(tag5===
"roc_auc")if(data108&&typeof data108=="object"&&!Array.isArray(data108)){if(data108.type===void 0){const err436={instancePath:instancePath+
"/training/metrics/"+i4,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/11/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err436]:vErrors.push(err436),errors++}for(const key69 in data108)
if(key69!=="type"){const err437={instancePath:instancePath+"/training/metrics/"+i4,schemaPath:"#/properties/training/pro\
perties/metrics/items/else/then/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key69}};
vErrors===null?vErrors=[err437]:vErrors.push(err437),errors++}if(data108.type!==void 0&&data108.type!=="roc_auc"){const err438={
instancePath:instancePath+"/training/metrics/"+i4+"/type",schemaPath:"#/properties/training/properties/metrics/items/els\
e/then/oneOf/11/properties/type/const",keyword:"const",params:{allowedValue:"roc_auc"}};vErrors===null?vErrors=[err438]:
vErrors.push(err438),errors++}}else{const err439={instancePath:instancePath+"/training/metrics/"+i4,schemaPath:"#/proper\
ties/training/properties/metrics/items/else/then/oneOf/11/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err439]:vErrors.push(err439),errors++}else if(tag5==="log_loss")if(data108&&typeof data108=="object"&&!Array.isArray(data108)){
if(data108.type===void 0){const err440={instancePath:instancePath+"/training/metrics/"+i4,schemaPath:"#/properties/train\
ing/properties/metrics/items/else/then/oneOf/12/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err440]:vErrors.push(err440),errors++}for(const key70 in data108)if(key70!=="type"){const err441={instancePath:instancePath+
"/training/metrics/"+i4,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/12/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:key70}};vErrors===null?vErrors=[err441]:vErrors.push(err441),
errors++}if(data108.type!==void 0&&data108.type!=="log_loss"){const err442={instancePath:instancePath+"/training/metrics\
/"+i4+"/type",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/12/properties/type/const",keyword:"\
const",params:{allowedValue:"log_loss"}};vErrors===null?vErrors=[err442]:vErrors.push(err442),errors++}}else{const err443={
instancePath:instancePath+"/training/metrics/"+i4,schemaPath:"#/properties/training/properties/metrics/items/else/then/o\
neOf/12/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err443]:vErrors.push(err443),errors++}else if(tag5===
"mean_squared_error")if(data108&&typeof data108=="object"&&!Array.isArray(data108)){if(data108.type===void 0){const err444={
instancePath:instancePath+"/training/metrics/"+i4,schemaPath:"#/properties/training/properties/metrics/items/else/then/o\
neOf/13/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err444]:vErrors.push(err444),
errors++}for(const key71 in data108)if(key71!=="type"){const err445={instancePath:instancePath+"/training/metrics/"+i4,schemaPath:"\
#/properties/training/properties/metrics/items/else/then/oneOf/13/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key71}};vErrors===null?vErrors=[err445]:vErrors.push(err445),errors++}if(data108.type!==void 0&&data108.
type!=="mean_squared_error"){const err446={instancePath:instancePath+"/training/metrics/"+i4+"/type",schemaPath:"#/prope\
rties/training/properties/metrics/items/else/then/oneOf/13/properties/type/const",keyword:"const",params:{allowedValue:"\
mean_squared_error"}};vErrors===null?vErrors=[err446]:vErrors.push(err446),errors++}}else{const err447={instancePath:instancePath+
"/training/metrics/"+i4,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/13/type",keyword:"typ\
e",params:{type:"object"}};vErrors===null?vErrors=[err447]:vErrors.push(err447),errors++}else if(tag5==="root_mean_squar\
ed_error")if(data108&&typeof data108=="object"&&!Array.isArray(data108)){if(data108.type===void 0){const err448={instancePath:instancePath+
"/training/metrics/"+i4,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/14/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err448]:vErrors.push(err448),errors++}for(const key72 in data108)
if(key72!=="type"){const err449={instancePath:instancePath+"/training/metrics/"+i4,schemaPath:"#/properties/training/pro\
perties/metrics/items/else/then/oneOf/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key72}};
vErrors===null?vErrors=[err449]:vErrors.push(err449),errors++}if(data108.type!==void 0&&data108.type!=="root_mean_square\
d_error"){const err450={instancePath:instancePath+"/training/metrics/"+i4+"/type",schemaPath:"#/properties/training/prop\
erties/metrics/items/else/then/oneOf/14/properties/type/const",keyword:"const",params:{allowedValue:"root_mean_squared_e\
rror"}};vErrors===null?vErrors=[err450]:vErrors.push(err450),errors++}}else{const err451={instancePath:instancePath+"/tr\
aining/metrics/"+i4,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/14/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err451]:vErrors.push(err451),errors++}else if(tag5==="mean_absolute_error")if(data108&&
typeof data108=="object"&&!Array.isArray(data108)){if(data108.type===void 0){const err452={instancePath:instancePath+"/t\
raining/metrics/"+i4,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/15/required",keyword:"re\
quired",params:{missingProperty:"type"}};vErrors===null?vErrors=[err452]:vErrors.push(err452),errors++}for(const key73 in data108)
if(key73!=="type"){const err453={instancePath:instancePath+"/training/metrics/"+i4,schemaPath:"#/properties/training/pro\
perties/metrics/items/else/then/oneOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key73}};
vErrors===null?vErrors=[err453]:vErrors.push(err453),errors++}if(data108.type!==void 0&&data108.type!=="mean_absolute_er\
ror"){const err454={instancePath:instancePath+"/training/metrics/"+i4+"/type",schemaPath:"#/properties/training/properti\
es/metrics/items/else/then/oneOf/15/properties/type/const",keyword:"const",params:{allowedValue:"mean_absolute_error"}};
vErrors===null?vErrors=[err454]:vErrors.push(err454),errors++}}else{const err455={instancePath:instancePath+"/training/m\
etrics/"+i4,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/15/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err455]:vErrors.push(err455),errors++}else if(tag5==="r2")if(data108&&typeof data108==
"object"&&!Array.isArray(data108)){if(data108.type===void 0){const err456={instancePath:instancePath+"/training/metrics/"+
i4,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/16/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err456]:vErrors.push(err456),errors++}for(const key74 in data108)if(key74!=="type"){const err457={
instancePath:instancePath+"/training/metrics/"+i4,schemaPath:"#/properties/training/properties/metrics/items/else/then/o\
neOf/16/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key74}};vErrors===null?vErrors=[
err457]:vErrors.push(err457),errors++}if(data108.type!==void 0&&data108.type!=="r2"){const err458={instancePath:instancePath+
"/training/metrics/"+i4+"/type",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/16/properties\
/type/const",keyword:"const",params:{allowedValue:"r2"}};vErrors===null?vErrors=[err458]:vErrors.push(err458),errors++}}else{
const err459={instancePath:instancePath+"/training/metrics/"+i4,schemaPath:"#/properties/training/properties/metrics/ite\
ms/else/then/oneOf/16/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err459]:vErrors.push(err459),
errors++}else{const err460={instancePath:instancePath+"/training/metrics/"+i4,schemaPath:"#/properties/training/properti\
es/metrics/items/else/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag5}};vErrors===
null?vErrors=[err460]:vErrors.push(err460),errors++}else{const err461={instancePath:instancePath+"/training/metrics/"+i4,
schemaPath:"#/properties/training/properties/metrics/items/else/then/discriminator",keyword:"discriminator",params:{error:"\
tag",tag:"type",tagValue:tag5}};vErrors===null?vErrors=[err461]:vErrors.push(err461),errors++}}else{const err462={instancePath:instancePath+
"/training/metrics/"+i4,schemaPath:"#/properties/training/properties/metrics/items/else/then/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err462]:vErrors.push(err462),errors++}var _valid14=_errs421===errors;valid141=_valid14,
ifClause13="then"}else{const _errs494=errors;if(typeof data108!="string"&&!(data108&&typeof data108=="object"&&!Array.isArray(
data108))){const err463={instancePath:instancePath+"/training/metrics/"+i4,schemaPath:"#/properties/training/properties/\
metrics/items/else/else/type",keyword:"type",params:{type:schema11.properties.training.properties.metrics.items.else.else.
type}};vErrors===null?vErrors=[err463]:vErrors.push(err463),errors++}var _valid14=_errs494===errors;valid141=_valid14,ifClause13=
"else"}if(!valid141){const err464={instancePath:instancePath+"/training/metrics/"+i4,schemaPath:"#/properties/training/p\
roperties/metrics/items/else/if",keyword:"if",params:{failingKeyword:ifClause13}};vErrors===null?vErrors=[err464]:vErrors.
push(err464),errors++}var _valid13=_errs417===errors;valid140=_valid13,ifClause12="else"}if(!valid140){const err465={instancePath:instancePath+
"/training/metrics/"+i4,schemaPath:"#/properties/training/properties/metrics/items/if",keyword:"if",params:{failingKeyword:ifClause12}};
vErrors===null?vErrors=[err465]:vErrors.push(err465),errors++}}}else{const err466={instancePath:instancePath+"/training/\
metrics",schemaPath:"#/properties/training/properties/metrics/type",keyword:"type",params:{type:"array"}};vErrors===null?
vErrors=[err466]:vErrors.push(err466),errors++}}}else{const err467={instancePath:instancePath+"/training",schemaPath:"#/\
properties/training/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err467]:vErrors.push(err467),errors++}}
if(data.data!==void 0){let data127=data.data;if(data127&&typeof data127=="object"&&!Array.isArray(data127)){if(data127.source===
void 0){const err468={instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{
missingProperty:"source"}};vErrors===null?vErrors=[err468]:vErrors.push(err468),errors++}for(const key75 in data127)if(!(key75===
"source"||key75==="preprocess"||key75==="split")){const err469={instancePath:instancePath+"/data",schemaPath:"#/properti\
es/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key75}};vErrors===null?vErrors=[
err469]:vErrors.push(err469),errors++}if(data127.source!==void 0){let data128=data127.source;if(data128&&typeof data128==
"object"&&!Array.isArray(data128)){const tag6=data128.format;if(typeof tag6=="string")if(tag6==="csv")if(data128&&typeof data128==
"object"&&!Array.isArray(data128)){if(data128.format===void 0){const err470={instancePath:instancePath+"/data/source",schemaPath:"\
#/properties/data/properties/source/oneOf/0/required",keyword:"required",params:{missingProperty:"format"}};vErrors===null?
vErrors=[err470]:vErrors.push(err470),errors++}if(data128.target===void 0){const err471={instancePath:instancePath+"/dat\
a/source",schemaPath:"#/properties/data/properties/source/oneOf/0/required",keyword:"required",params:{missingProperty:"\
target"}};vErrors===null?vErrors=[err471]:vErrors.push(err471),errors++}for(const key76 in data128)if(!(key76==="format"||
key76==="path"||key76==="test"||key76==="target"||key76==="header"||key76==="delimiter")){const err472={instancePath:instancePath+
"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/0/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:key76}};vErrors===null?vErrors=[err472]:vErrors.push(err472),errors++}if(data128.format!==
void 0&&data128.format!=="csv"){const err473={instancePath:instancePath+"/data/source/format",schemaPath:"#/properties/d\
ata/properties/source/oneOf/0/properties/format/const",keyword:"const",params:{allowedValue:"csv"}};vErrors===null?vErrors=
[err473]:vErrors.push(err473),errors++}if(data128.path!==void 0){let data130=data128.path;if(typeof data130=="string"){if(func3(
data130)>4096){const err474={instancePath:instancePath+"/data/source/path",schemaPath:"#/properties/data/properties/sour\
ce/oneOf/0/properties/path/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?vErrors=[err474]:vErrors.push(
err474),errors++}if(func3(data130)<1){const err475={instancePath:instancePath+"/data/source/path",schemaPath:"#/properti\
es/data/properties/source/oneOf/0/properties/path/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=
[err475]:vErrors.push(err475),errors++}}else{const err476={instancePath:instancePath+"/data/source/path",schemaPath:"#/p\
roperties/data/properties/source/oneOf/0/properties/path/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err476]:vErrors.push(err476),errors++}}if(data128.test!==void 0){let data131=data128.test;if(typeof data131=="string"){
if(func3(data131)>4096){const err477={instancePath:instancePath+"/data/source/test",schemaPath:"#/properties/data/proper\
ties/source/oneOf/0/properties/test/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?vErrors=[err477]:
vErrors.push(err477),errors++}if(func3(data131)<1){const err478={instancePath:instancePath+"/data/source/test",schemaPath:"\
#/properties/data/properties/source/oneOf/0/properties/test/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?
vErrors=[err478]:vErrors.push(err478),errors++}}else{const err479={instancePath:instancePath+"/data/source/test",schemaPath:"\
#/properties/data/properties/source/oneOf/0/properties/test/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err479]:vErrors.push(err479),errors++}}if(data128.target!==void 0){let data132=data128.target;const _errs511=errors;
let valid181=!0;const _errs512=errors;if(typeof data132!="string"){const err480={};vErrors===null?vErrors=[err480]:vErrors.
push(err480),errors++}var _valid15=_errs512===errors;errors=_errs511,vErrors!==null&&(_errs511?vErrors.length=_errs511:vErrors=
null);let ifClause14;if(_valid15){const _errs514=errors;if(typeof data132=="string"){if(func3(data132)>200){const err481={
instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/targe\
t/then/maxLength",keyword:"maxLength",params:{limit:200}};vErrors===null?vErrors=[err481]:vErrors.push(err481),errors++}
if(func3(data132)<1){const err482={instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/propert\
ies/source/oneOf/0/properties/target/then/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err482]:
vErrors.push(err482),errors++}}else{const err483={instancePath:instancePath+"/data/source/target",schemaPath:"#/properti\
es/data/properties/source/oneOf/0/properties/target/then/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err483]:vErrors.push(err483),errors++}var _valid15=_errs514===errors;valid181=_valid15,ifClause14="then"}else{const _errs516=errors,
_errs517=errors;let valid182=!0;const _errs518=errors;if(!(typeof data132=="number"&&isFinite(data132))){const err484={};
vErrors===null?vErrors=[err484]:vErrors.push(err484),errors++}var _valid16=_errs518===errors;errors=_errs517,vErrors!==null&&
(_errs517?vErrors.length=_errs517:vErrors=null);let ifClause15;if(_valid16){const _errs520=errors;if(!(typeof data132=="\
number"&&!(data132%1)&&!isNaN(data132)&&isFinite(data132))){const err485={instancePath:instancePath+"/data/source/target",
schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/else/then/type",keyword:"type",params:{type:"i\
nteger"}};vErrors===null?vErrors=[err485]:vErrors.push(err485),errors++}if(typeof data132=="number"&&isFinite(data132)){
if(data132>2147483647||isNaN(data132)){const err486={instancePath:instancePath+"/data/source/target",schemaPath:"#/prope\
rties/data/properties/source/oneOf/0/properties/target/else/then/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};
vErrors===null?vErrors=[err486]:vErrors.push(err486),errors++}if(data132<-2147483647||isNaN(data132)){const err487={instancePath:instancePath+
"/data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/else/then/minimum",keyword:"\
minimum",params:{comparison:">=",limit:-2147483647}};vErrors===null?vErrors=[err487]:vErrors.push(err487),errors++}}var _valid16=_errs520===
errors;valid182=_valid16,ifClause15="then"}else{const _errs522=errors,_errs523=errors;let valid183=!0;const _errs524=errors;
if(!Array.isArray(data132)){const err488={};vErrors===null?vErrors=[err488]:vErrors.push(err488),errors++}var _valid17=_errs524===
errors;errors=_errs523,vErrors!==null&&(_errs523?vErrors.length=_errs523:vErrors=null);let ifClause16;if(_valid17){const _errs526=errors;
if(Array.isArray(data132)){if(data132.length<1){const err489={instancePath:instancePath+"/data/source/target",schemaPath:"\
#/properties/data/properties/source/oneOf/0/properties/target/else/else/then/minItems",keyword:"minItems",params:{limit:1}};
vErrors===null?vErrors=[err489]:vErrors.push(err489),errors++}const len5=data132.length;for(let i5=0;i5<len5;i5++){let data133=data132[i5];
const _errs529=errors;let valid186=!0;const _errs530=errors;if(typeof data133!="string"){const err490={};vErrors===null?
vErrors=[err490]:vErrors.push(err490),errors++}var _valid18=_errs530===errors;errors=_errs529,vErrors!==null&&(_errs529?
vErrors.length=_errs529:vErrors=null);let ifClause17;if(_valid18){const _errs532=errors;if(typeof data133=="string"){if(func3(
data133)>200){const err491={instancePath:instancePath+"/data/source/target/"+i5,schemaPath:"#/properties/data/properties\
/source/oneOf/0/properties/target/else/else/then/items/then/maxLength",keyword:"maxLength",params:{limit:200}};vErrors===
null?vErrors=[err491]:vErrors.push(err491),errors++}if(func3(data133)<1){const err492={instancePath:instancePath+"/data/\
source/target/"+i5,schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/else/else/then/items/then/m\
inLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err492]:vErrors.push(err492),errors++}}else{const err493={
instancePath:instancePath+"/data/source/target/"+i5,schemaPath:"#/properties/data/properties/source/oneOf/0/properties/t\
arget/else/else/then/items/then/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err493]:vErrors.push(
err493),errors++}var _valid18=_errs532===errors;valid186=_valid18,ifClause17="then"}else{const _errs534=errors,_errs535=errors;
let valid187=!0;const _errs536=errors;if(!(typeof data133=="number"&&isFinite(data133))){const err494={};vErrors===null?
vErrors=[err494]:vErrors.push(err494),errors++}var _valid19=_errs536===errors;errors=_errs535,vErrors!==null&&(_errs535?
vErrors.length=_errs535:vErrors=null);let ifClause18;if(_valid19){const _errs538=errors;if(!(typeof data133=="number"&&!(data133%
1)&&!isNaN(data133)&&isFinite(data133))){const err495={instancePath:instancePath+"/data/source/target/"+i5,schemaPath:"#\
/properties/data/properties/source/oneOf/0/properties/target/else/else/then/items/else/then/type",keyword:"type",params:{
type:"integer"}};vErrors===null?vErrors=[err495]:vErrors.push(err495),errors++}if(typeof data133=="number"&&isFinite(data133)){
if(data133>2147483647||isNaN(data133)){const err496={instancePath:instancePath+"/data/source/target/"+i5,schemaPath:"#/p\
roperties/data/properties/source/oneOf/0/properties/target/else/else/then/items/else/then/maximum",keyword:"maximum",params:{
comparison:"<=",limit:2147483647}};vErrors===null?vErrors=[err496]:vErrors.push(err496),errors++}if(data133<-2147483647||
isNaN(data133)){const err497={instancePath:instancePath+"/data/source/target/"+i5,schemaPath:"#/properties/data/properti\
es/source/oneOf/0/properties/target/else/else/then/items/else/then/minimum",keyword:"minimum",params:{comparison:">=",limit:-2147483647}};
vErrors===null?vErrors=[err497]:vErrors.push(err497),errors++}}var _valid19=_errs538===errors;valid187=_valid19,ifClause18=
"then"}else{const _errs540=errors;if(typeof data133!="string"&&!(typeof data133=="number"&&!(data133%1)&&!isNaN(data133)&&
isFinite(data133))){const err498={instancePath:instancePath+"/data/source/target/"+i5,schemaPath:"#/properties/data/prop\
erties/source/oneOf/0/properties/target/else/else/then/items/else/else/type",keyword:"type",params:{type:schema11.properties.
data.properties.source.oneOf[0].properties.target.else.else.then.items.else.else.type}};vErrors===null?vErrors=[err498]:
vErrors.push(err498),errors++}var _valid19=_errs540===errors;valid187=_valid19,ifClause18="else"}if(!valid187){const err499={
instancePath:instancePath+"/data/source/target/"+i5,schemaPath:"#/properties/data/properties/source/oneOf/0/properties/t\
arget/else/else/then/items/else/if",keyword:"if",params:{failingKeyword:ifClause18}};vErrors===null?vErrors=[err499]:vErrors.
push(err499),errors++}var _valid18=_errs534===errors;valid186=_valid18,ifClause17="else"}if(!valid186){const err500={instancePath:instancePath+
"/data/source/target/"+i5,schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/else/else/then/items\
/if",keyword:"if",params:{failingKeyword:ifClause17}};vErrors===null?vErrors=[err500]:vErrors.push(err500),errors++}}}else{
const err501={instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/0/pr\
operties/target/else/else/then/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err501]:vErrors.push(
err501),errors++}var _valid17=_errs526===errors;valid183=_valid17,ifClause16="then"}else{const _errs542=errors;if(typeof data132!=
"string"&&!(typeof data132=="number"&&!(data132%1)&&!isNaN(data132)&&isFinite(data132))&&!Array.isArray(data132)){const err502={
instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/targe\
t/else/else/else/type",keyword:"type",params:{type:schema11.properties.data.properties.source.oneOf[0].properties.target.
else.else.else.type}};vErrors===null?vErrors=[err502]:vErrors.push(err502),errors++}var _valid17=_errs542===errors;valid183=
_valid17,ifClause16="else"}if(!valid183){const err503={instancePath:instancePath+"/data/source/target",schemaPath:"#/pro\
perties/data/properties/source/oneOf/0/properties/target/else/else/if",keyword:"if",params:{failingKeyword:ifClause16}};
vErrors===null?vErrors=[err503]:vErrors.push(err503),errors++}var _valid16=_errs522===errors;valid182=_valid16,ifClause15=
"else"}if(!valid182){const err504={instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/propert\
ies/source/oneOf/0/properties/target/else/if",keyword:"if",params:{failingKeyword:ifClause15}};vErrors===null?vErrors=[err504]:
vErrors.push(err504),errors++}var _valid15=_errs516===errors;valid181=_valid15,ifClause14="else"}if(!valid181){const err505={
instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/targe\
t/if",keyword:"if",params:{failingKeyword:ifClause14}};vErrors===null?vErrors=[err505]:vErrors.push(err505),errors++}}if(data128.
header!==void 0&&typeof data128.header!="boolean"){const err506={instancePath:instancePath+"/data/source/header",schemaPath:"\
#/properties/data/properties/source/oneOf/0/properties/header/type",keyword:"type",params:{type:"boolean"}};vErrors===null?
vErrors=[err506]:vErrors.push(err506),errors++}if(data128.delimiter!==void 0){let data135=data128.delimiter;if(typeof data135==
"string"){if(!pattern2.test(data135)){const err507={instancePath:instancePath+"/data/source/delimiter",schemaPath:"#/pro\
perties/data/properties/source/oneOf/0/properties/delimiter/pattern",keyword:"pattern",params:{pattern:'^[^"\\r\\n]$'}};
vErrors===null?vErrors=[err507]:vErrors.push(err507),errors++}}else{const err508={instancePath:instancePath+"/data/sourc\
e/delimiter",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/delimiter/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err508]:vErrors.push(err508),errors++}}}else{const err509={instancePath:instancePath+"\
/data/source",schemaPath:"#/properties/data/properties/source/oneOf/0/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err509]:vErrors.push(err509),errors++}else if(tag6==="jsonl")if(data128&&typeof data128=="object"&&!Array.
isArray(data128)){if(data128.format===void 0){const err510={instancePath:instancePath+"/data/source",schemaPath:"#/prope\
rties/data/properties/source/oneOf/1/required",keyword:"required",params:{missingProperty:"format"}};vErrors===null?vErrors=
[err510]:vErrors.push(err510),errors++}if(data128.target===void 0){const err511={instancePath:instancePath+"/data/source",
schemaPath:"#/properties/data/properties/source/oneOf/1/required",keyword:"required",params:{missingProperty:"target"}};
vErrors===null?vErrors=[err511]:vErrors.push(err511),errors++}for(const key77 in data128)if(!(key77==="format"||key77===
"path"||key77==="test"||key77==="target")){const err512={instancePath:instancePath+"/data/source",schemaPath:"#/properti\
es/data/properties/source/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key77}};
vErrors===null?vErrors=[err512]:vErrors.push(err512),errors++}if(data128.format!==void 0&&data128.format!=="jsonl"){const err513={
instancePath:instancePath+"/data/source/format",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/forma\
t/const",keyword:"const",params:{allowedValue:"jsonl"}};vErrors===null?vErrors=[err513]:vErrors.push(err513),errors++}if(data128.
path!==void 0){let data137=data128.path;if(typeof data137=="string"){if(func3(data137)>4096){const err514={instancePath:instancePath+
"/data/source/path",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/path/maxLength",keyword:"maxLengt\
h",params:{limit:4096}};vErrors===null?vErrors=[err514]:vErrors.push(err514),errors++}if(func3(data137)<1){const err515={
instancePath:instancePath+"/data/source/path",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/path/mi\
nLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err515]:vErrors.push(err515),errors++}}else{const err516={
instancePath:instancePath+"/data/source/path",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/path/ty\
pe",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err516]:vErrors.push(err516),errors++}}if(data128.test!==
void 0){let data138=data128.test;if(typeof data138=="string"){if(func3(data138)>4096){const err517={instancePath:instancePath+
"/data/source/test",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/test/maxLength",keyword:"maxLengt\
h",params:{limit:4096}};vErrors===null?vErrors=[err517]:vErrors.push(err517),errors++}if(func3(data138)<1){const err518={
instancePath:instancePath+"/data/source/test",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/test/mi\
nLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err518]:vErrors.push(err518),errors++}}else{const err519={
instancePath:instancePath+"/data/source/test",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/test/ty\
pe",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err519]:vErrors.push(err519),errors++}}if(data128.target!==
void 0){let data139=data128.target;const _errs557=errors;let valid190=!0;const _errs558=errors;if(typeof data139!="strin\
g"){const err520={};vErrors===null?vErrors=[err520]:vErrors.push(err520),errors++}var _valid20=_errs558===errors;errors=
_errs557,vErrors!==null&&(_errs557?vErrors.length=_errs557:vErrors=null);let ifClause19;if(_valid20){const _errs560=errors;
if(typeof data139=="string"){if(func3(data139)>200){const err521={instancePath:instancePath+"/data/source/target",schemaPath:"\
#/properties/data/properties/source/oneOf/1/properties/target/then/maxLength",keyword:"maxLength",params:{limit:200}};vErrors===
null?vErrors=[err521]:vErrors.push(err521),errors++}if(func3(data139)<1){const err522={instancePath:instancePath+"/data/\
source/target",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/target/then/minLength",keyword:"minLen\
gth",params:{limit:1}};vErrors===null?vErrors=[err522]:vErrors.push(err522),errors++}}else{const err523={instancePath:instancePath+
"/data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/target/then/type",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err523]:vErrors.push(err523),errors++}var _valid20=_errs560===errors;valid190=
_valid20,ifClause19="then"}else{const _errs562=errors,_errs563=errors;let valid191=!0;const _errs564=errors;if(!Array.isArray(
data139)){const err524={};vErrors===null?vErrors=[err524]:vErrors.push(err524),errors++}var _valid21=_errs564===errors;errors=
_errs563,vErrors!==null&&(_errs563?vErrors.length=_errs563:vErrors=null);let ifClause20;if(_valid21){const _errs566=errors;
if(Array.isArray(data139)){if(data139.length<1){const err525={instancePath:instancePath+"/data/source/target",schemaPath:"\
#/properties/data/properties/source/oneOf/1/properties/target/else/then/minItems",keyword:"minItems",params:{limit:1}};vErrors===
null?vErrors=[err525]:vErrors.push(err525),errors++}const len6=data139.length;for(let i6=0;i6<len6;i6++){let data140=data139[i6];
if(typeof data140=="string"){if(func3(data140)>200){const err526={instancePath:instancePath+"/data/source/target/"+i6,schemaPath:"\
#/properties/data/properties/source/oneOf/1/properties/target/else/then/items/maxLength",keyword:"maxLength",params:{limit:200}};
vErrors===null?vErrors=[err526]:vErrors.push(err526),errors++}if(func3(data140)<1){const err527={instancePath:instancePath+
"/data/source/target/"+i6,schemaPath:"#/properties/data/properties/source/oneOf/1/properties/target/else/then/items/minL\
ength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err527]:vErrors.push(err527),errors++}}else{const err528={
instancePath:instancePath+"/data/source/target/"+i6,schemaPath:"#/properties/data/properties/source/oneOf/1/properties/t\
arget/else/then/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err528]:vErrors.push(err528),
errors++}}}else{const err529={instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/properties/s\
ource/oneOf/1/properties/target/else/then/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err529]:vErrors.
push(err529),errors++}var _valid21=_errs566===errors;valid191=_valid21,ifClause20="then"}else{const _errs570=errors;if(typeof data139!=
"string"&&!Array.isArray(data139)){const err530={instancePath:instancePath+"/data/source/target",schemaPath:"#/propertie\
s/data/properties/source/oneOf/1/properties/target/else/else/type",keyword:"type",params:{type:schema11.properties.data.
properties.source.oneOf[1].properties.target.else.else.type}};vErrors===null?vErrors=[err530]:vErrors.push(err530),errors++}
var _valid21=_errs570===errors;valid191=_valid21,ifClause20="else"}if(!valid191){const err531={instancePath:instancePath+
"/data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/target/else/if",keyword:"if",params:{
failingKeyword:ifClause20}};vErrors===null?vErrors=[err531]:vErrors.push(err531),errors++}var _valid20=_errs562===errors;
valid190=_valid20,ifClause19="else"}if(!valid190){const err532={instancePath:instancePath+"/data/source/target",schemaPath:"\
#/properties/data/properties/source/oneOf/1/properties/target/if",keyword:"if",params:{failingKeyword:ifClause19}};vErrors===
null?vErrors=[err532]:vErrors.push(err532),errors++}}}else{const err533={instancePath:instancePath+"/data/source",schemaPath:"\
#/properties/data/properties/source/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err533]:
vErrors.push(err533),errors++}else if(tag6==="npy")if(data128&&typeof data128=="object"&&!Array.isArray(data128)){if(data128.
format===void 0){const err534={instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/\
oneOf/2/required",keyword:"required",params:{missingProperty:"format"}};vErrors===null?vErrors=[err534]:vErrors.push(err534),
errors++}for(const key78 in data128)if(!(key78==="format"||key78==="path"||key78==="inputs"||key78==="labels"||key78==="\
test_inputs"||key78==="test_labels")){const err535={instancePath:instancePath+"/data/source",schemaPath:"#/properties/da\
ta/properties/source/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key78}};vErrors===
null?vErrors=[err535]:vErrors.push(err535),errors++}if(data128.test_inputs!==void 0&&data128.test_labels===void 0){const err536={
instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/2/dependencies",keyword:"\
dependencies",params:{property:"test_inputs",missingProperty:"test_labels",depsCount:1,deps:"test_labels"}};vErrors===null?
vErrors=[err536]:vErrors.push(err536),errors++}if(data128.test_labels!==void 0&&data128.test_inputs===void 0){const err537={
instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/2/dependencies",keyword:"\
dependencies",params:{property:"test_labels",missingProperty:"test_inputs",depsCount:1,deps:"test_inputs"}};vErrors===null?
vErrors=[err537]:vErrors.push(err537),errors++}if(data128.format!==void 0&&data128.format!=="npy"){const err538={instancePath:instancePath+
"/data/source/format",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/format/const",keyword:"const",params:{
allowedValue:"npy"}};vErrors===null?vErrors=[err538]:vErrors.push(err538),errors++}if(data128.path!==void 0){let data142=data128.
path;if(typeof data142=="string"){if(func3(data142)>4096){const err539={instancePath:instancePath+"/data/source/path",schemaPath:"\
#/properties/data/properties/source/oneOf/2/properties/path/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===
null?vErrors=[err539]:vErrors.push(err539),errors++}if(func3(data142)<1){const err540={instancePath:instancePath+"/data/\
source/path",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/path/minLength",keyword:"minLength",params:{
limit:1}};vErrors===null?vErrors=[err540]:vErrors.push(err540),errors++}}else{const err541={instancePath:instancePath+"/\
data/source/path",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/path/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err541]:vErrors.push(err541),errors++}}if(data128.inputs!==void 0){let data143=data128.
inputs;if(typeof data143=="string"){if(func3(data143)>4096){const err542={instancePath:instancePath+"/data/source/inputs",
schemaPath:"#/properties/data/properties/source/oneOf/2/properties/inputs/maxLength",keyword:"maxLength",params:{limit:4096}};
vErrors===null?vErrors=[err542]:vErrors.push(err542),errors++}if(func3(data143)<1){const err543={instancePath:instancePath+
"/data/source/inputs",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/inputs/minLength",keyword:"minL\
ength",params:{limit:1}};vErrors===null?vErrors=[err543]:vErrors.push(err543),errors++}}else{const err544={instancePath:instancePath+
"/data/source/inputs",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/inputs/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err544]:vErrors.push(err544),errors++}}if(data128.labels!==void 0){let data144=data128.
labels;if(typeof data144=="string"){if(func3(data144)>4096){const err545={instancePath:instancePath+"/data/source/labels",
schemaPath:"#/properties/data/properties/source/oneOf/2/properties/labels/maxLength",keyword:"maxLength",params:{limit:4096}};
vErrors===null?vErrors=[err545]:vErrors.push(err545),errors++}if(func3(data144)<1){const err546={instancePath:instancePath+
"/data/source/labels",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/labels/minLength",keyword:"minL\
ength",params:{limit:1}};vErrors===null?vErrors=[err546]:vErrors.push(err546),errors++}}else{const err547={instancePath:instancePath+
"/data/source/labels",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/labels/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err547]:vErrors.push(err547),errors++}}if(data128.test_inputs!==void 0){let data145=data128.
test_inputs;if(typeof data145=="string"){if(func3(data145)>4096){const err548={instancePath:instancePath+"/data/source/t\
est_inputs",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/test_inputs/maxLength",keyword:"maxLength",
params:{limit:4096}};vErrors===null?vErrors=[err548]:vErrors.push(err548),errors++}if(func3(data145)<1){const err549={instancePath:instancePath+
"/data/source/test_inputs",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/test_inputs/minLength",keyword:"\
minLength",params:{limit:1}};vErrors===null?vErrors=[err549]:vErrors.push(err549),errors++}}else{const err550={instancePath:instancePath+
"/data/source/test_inputs",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/test_inputs/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err550]:vErrors.push(err550),errors++}}if(data128.test_labels!==void 0){
let data146=data128.test_labels;if(typeof data146=="string"){if(func3(data146)>4096){const err551={instancePath:instancePath+
"/data/source/test_labels",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/test_labels/maxLength",keyword:"\
maxLength",params:{limit:4096}};vErrors===null?vErrors=[err551]:vErrors.push(err551),errors++}if(func3(data146)<1){const err552={
instancePath:instancePath+"/data/source/test_labels",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/\
test_labels/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err552]:vErrors.push(err552),errors++}}else{
const err553={instancePath:instancePath+"/data/source/test_labels",schemaPath:"#/properties/data/properties/source/oneOf\
/2/properties/test_labels/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err553]:vErrors.push(err553),
errors++}}}else{const err554={instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/o\
neOf/2/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err554]:vErrors.push(err554),errors++}else if(tag6===
"npz")if(data128&&typeof data128=="object"&&!Array.isArray(data128)){if(data128.format===void 0){const err555={instancePath:instancePath+
"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/3/required",keyword:"required",params:{missingProperty:"\
format"}};vErrors===null?vErrors=[err555]:vErrors.push(err555),errors++}for(const key79 in data128)if(!(key79==="format"||
key79==="path"||key79==="inputs"||key79==="labels"||key79==="test_inputs"||key79==="test_labels")){const err556={instancePath:instancePath+
"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/3/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:key79}};vErrors===null?vErrors=[err556]:vErrors.push(err556),errors++}if(data128.test_inputs!==
void 0&&data128.test_labels===void 0){const err557={instancePath:instancePath+"/data/source",schemaPath:"#/properties/da\
ta/properties/source/oneOf/3/dependencies",keyword:"dependencies",params:{property:"test_inputs",missingProperty:"test_l\
abels",depsCount:1,deps:"test_labels"}};vErrors===null?vErrors=[err557]:vErrors.push(err557),errors++}if(data128.test_labels!==
void 0&&data128.test_inputs===void 0){const err558={instancePath:instancePath+"/data/source",schemaPath:"#/properties/da\
ta/properties/source/oneOf/3/dependencies",keyword:"dependencies",params:{property:"test_labels",missingProperty:"test_i\
nputs",depsCount:1,deps:"test_inputs"}};vErrors===null?vErrors=[err558]:vErrors.push(err558),errors++}if(data128.format!==
void 0&&data128.format!=="npz"){const err559={instancePath:instancePath+"/data/source/format",schemaPath:"#/properties/d\
ata/properties/source/oneOf/3/properties/format/const",keyword:"const",params:{allowedValue:"npz"}};vErrors===null?vErrors=
[err559]:vErrors.push(err559),errors++}if(data128.path!==void 0){let data148=data128.path;if(typeof data148=="string"){if(func3(
data148)>4096){const err560={instancePath:instancePath+"/data/source/path",schemaPath:"#/properties/data/properties/sour\
ce/oneOf/3/properties/path/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?vErrors=[err560]:vErrors.push(
err560),errors++}if(func3(data148)<1){const err561={instancePath:instancePath+"/data/source/path",schemaPath:"#/properti\
es/data/properties/source/oneOf/3/properties/path/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=
[err561]:vErrors.push(err561),errors++}}else{const err562={instancePath:instancePath+"/data/source/path",schemaPath:"#/p\
roperties/data/properties/source/oneOf/3/properties/path/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err562]:vErrors.push(err562),errors++}}if(data128.inputs!==void 0){let data149=data128.inputs;if(typeof data149=="strin\
g"){if(func3(data149)>4096){const err563={instancePath:instancePath+"/data/source/inputs",schemaPath:"#/properties/data/\
properties/source/oneOf/3/properties/inputs/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?vErrors=[
err563]:vErrors.push(err563),errors++}if(func3(data149)<1){const err564={instancePath:instancePath+"/data/source/inputs",
schemaPath:"#/properties/data/properties/source/oneOf/3/properties/inputs/minLength",keyword:"minLength",params:{limit:1}};
vErrors===null?vErrors=[err564]:vErrors.push(err564),errors++}}else{const err565={instancePath:instancePath+"/data/sourc\
e/inputs",schemaPath:"#/properties/data/properties/source/oneOf/3/properties/inputs/type",keyword:"type",params:{type:"s\
tring"}};vErrors===null?vErrors=[err565]:vErrors.push(err565),errors++}}if(data128.labels!==void 0){let data150=data128.
labels;if(typeof data150=="string"){if(func3(data150)>4096){const err566={instancePath:instancePath+"/data/source/labels",
schemaPath:"#/properties/data/properties/source/oneOf/3/properties/labels/maxLength",keyword:"maxLength",params:{limit:4096}};
vErrors===null?vErrors=[err566]:vErrors.push(err566),errors++}if(func3(data150)<1){const err567={instancePath:instancePath+
"/data/source/labels",schemaPath:"#/properties/data/properties/source/oneOf/3/properties/labels/minLength",keyword:"minL\
ength",params:{limit:1}};vErrors===null?vErrors=[err567]:vErrors.push(err567),errors++}}else{const err568={instancePath:instancePath+
"/data/source/labels",schemaPath:"#/properties/data/properties/source/oneOf/3/properties/labels/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err568]:vErrors.push(err568),errors++}}if(data128.test_inputs!==void 0){let data151=data128.
test_inputs;if(typeof data151=="string"){if(func3(data151)>4096){const err569={instancePath:instancePath+"/data/source/t\
est_inputs",schemaPath:"#/properties/data/properties/source/oneOf/3/properties/test_inputs/maxLength",keyword:"maxLength",
params:{limit:4096}};vErrors===null?vErrors=[err569]:vErrors.push(err569),errors++}if(func3(data151)<1){const err570={instancePath:instancePath+
"/data/source/test_inputs",schemaPath:"#/properties/data/properties/source/oneOf/3/properties/test_inputs/minLength",keyword:"\
minLength",params:{limit:1}};vErrors===null?vErrors=[err570]:vErrors.push(err570),errors++}}else{const err571={instancePath:instancePath+
"/data/source/test_inputs",schemaPath:"#/properties/data/properties/source/oneOf/3/properties/test_inputs/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err571]:vErrors.push(err571),errors++}}if(data128.test_labels!==void 0){
let data152=data128.test_labels;if(typeof data152=="string"){if(func3(data152)>4096){const err572={instancePath:instancePath+
"/data/source/test_labels",schemaPath:"#/properties/data/properties/source/oneOf/3/properties/test_labels/maxLength",keyword:"\
maxLength",params:{limit:4096}};vErrors===null?vErrors=[err572]:vErrors.push(err572),errors++}if(func3(data152)<1){const err573={
instancePath:instancePath+"/data/source/test_labels",schemaPath:"#/properties/data/properties/source/oneOf/3/properties/\
test_labels/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err573]:vErrors.push(err573),errors++}}else{
const err574={instancePath:instancePath+"/data/source/test_labels",schemaPath:"#/properties/data/properties/source/oneOf\
/3/properties/test_labels/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err574]:vErrors.push(err574),
errors++}}}else{const err575={instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/o\
neOf/3/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err575]:vErrors.push(err575),errors++}else if(tag6===
"idx")if(data128&&typeof data128=="object"&&!Array.isArray(data128)){if(data128.format===void 0){const err576={instancePath:instancePath+
"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/4/required",keyword:"required",params:{missingProperty:"\
format"}};vErrors===null?vErrors=[err576]:vErrors.push(err576),errors++}for(const key80 in data128)if(!(key80==="format"||
key80==="path"||key80==="inputs"||key80==="labels"||key80==="test_inputs"||key80==="test_labels")){const err577={instancePath:instancePath+
"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/4/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:key80}};vErrors===null?vErrors=[err577]:vErrors.push(err577),errors++}if(data128.test_inputs!==
void 0&&data128.test_labels===void 0){const err578={instancePath:instancePath+"/data/source",schemaPath:"#/properties/da\
ta/properties/source/oneOf/4/dependencies",keyword:"dependencies",params:{property:"test_inputs",missingProperty:"test_l\
abels",depsCount:1,deps:"test_labels"}};vErrors===null?vErrors=[err578]:vErrors.push(err578),errors++}if(data128.test_labels!==
void 0&&data128.test_inputs===void 0){const err579={instancePath:instancePath+"/data/source",schemaPath:"#/properties/da\
ta/properties/source/oneOf/4/dependencies",keyword:"dependencies",params:{property:"test_labels",missingProperty:"test_i\
nputs",depsCount:1,deps:"test_inputs"}};vErrors===null?vErrors=[err579]:vErrors.push(err579),errors++}if(data128.format!==
void 0&&data128.format!=="idx"){const err580={instancePath:instancePath+"/data/source/format",schemaPath:"#/properties/d\
ata/properties/source/oneOf/4/properties/format/const",keyword:"const",params:{allowedValue:"idx"}};vErrors===null?vErrors=
[err580]:vErrors.push(err580),errors++}if(data128.path!==void 0){let data154=data128.path;if(typeof data154=="string"){if(func3(
data154)>4096){const err581={instancePath:instancePath+"/data/source/path",schemaPath:"#/properties/data/properties/sour\
ce/oneOf/4/properties/path/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?vErrors=[err581]:vErrors.push(
err581),errors++}if(func3(data154)<1){const err582={instancePath:instancePath+"/data/source/path",schemaPath:"#/properti\
es/data/properties/source/oneOf/4/properties/path/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=
[err582]:vErrors.push(err582),errors++}}else{const err583={instancePath:instancePath+"/data/source/path",schemaPath:"#/p\
roperties/data/properties/source/oneOf/4/properties/path/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err583]:vErrors.push(err583),errors++}}if(data128.inputs!==void 0){let data155=data128.inputs;if(typeof data155=="strin\
g"){if(func3(data155)>4096){const err584={instancePath:instancePath+"/data/source/inputs",schemaPath:"#/properties/data/\
properties/source/oneOf/4/properties/inputs/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?vErrors=[
err584]:vErrors.push(err584),errors++}if(func3(data155)<1){const err585={instancePath:instancePath+"/data/source/inputs",
schemaPath:"#/properties/data/properties/source/oneOf/4/properties/inputs/minLength",keyword:"minLength",params:{limit:1}};
vErrors===null?vErrors=[err585]:vErrors.push(err585),errors++}}else{const err586={instancePath:instancePath+"/data/sourc\
e/inputs",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/inputs/type",keyword:"type",params:{type:"s\
tring"}};vErrors===null?vErrors=[err586]:vErrors.push(err586),errors++}}if(data128.labels!==void 0){let data156=data128.
labels;if(typeof data156=="string"){if(func3(data156)>4096){const err587={instancePath:instancePath+"/data/source/labels",
schemaPath:"#/properties/data/properties/source/oneOf/4/properties/labels/maxLength",keyword:"maxLength",params:{limit:4096}};
vErrors===null?vErrors=[err587]:vErrors.push(err587),errors++}if(func3(data156)<1){const err588={instancePath:instancePath+
"/data/source/labels",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/labels/minLength",keyword:"minL\
ength",params:{limit:1}};vErrors===null?vErrors=[err588]:vErrors.push(err588),errors++}}else{const err589={instancePath:instancePath+
"/data/source/labels",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/labels/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err589]:vErrors.push(err589),errors++}}if(data128.test_inputs!==void 0){let data157=data128.
test_inputs;if(typeof data157=="string"){if(func3(data157)>4096){const err590={instancePath:instancePath+"/data/source/t\
est_inputs",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/test_inputs/maxLength",keyword:"maxLength",
params:{limit:4096}};vErrors===null?vErrors=[err590]:vErrors.push(err590),errors++}if(func3(data157)<1){const err591={instancePath:instancePath+
"/data/source/test_inputs",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/test_inputs/minLength",keyword:"\
minLength",params:{limit:1}};vErrors===null?vErrors=[err591]:vErrors.push(err591),errors++}}else{const err592={instancePath:instancePath+
"/data/source/test_inputs",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/test_inputs/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err592]:vErrors.push(err592),errors++}}if(data128.test_labels!==void 0){
let data158=data128.test_labels;if(typeof data158=="string"){if(func3(data158)>4096){const err593={instancePath:instancePath+
"/data/source/test_labels",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/test_labels/maxLength",keyword:"\
maxLength",params:{limit:4096}};vErrors===null?vErrors=[err593]:vErrors.push(err593),errors++}if(func3(data158)<1){const err594={
instancePath:instancePath+"/data/source/test_labels",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/\
test_labels/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err594]:vErrors.push(err594),errors++}}else{
const err595={instancePath:instancePath+"/data/source/test_labels",schemaPath:"#/properties/data/properties/source/oneOf\
/4/properties/test_labels/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err595]:vErrors.push(err595),
errors++}}}else{const err596={instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/o\
neOf/4/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err596]:vErrors.push(err596),errors++}else{const err597={
instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/discriminator",keyword:"discrim\
inator",params:{error:"mapping",tag:"format",tagValue:tag6}};vErrors===null?vErrors=[err597]:vErrors.push(err597),errors++}else{
const err598={instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/discriminator",keyword:"\
discriminator",params:{error:"tag",tag:"format",tagValue:tag6}};vErrors===null?vErrors=[err598]:vErrors.push(err598),errors++}}else{
const err599={instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/type",keyword:"ty\
pe",params:{type:"object"}};vErrors===null?vErrors=[err599]:vErrors.push(err599),errors++}}if(data127.preprocess!==void 0){
let data159=data127.preprocess;const _errs615=errors;let valid203=!0;const _errs616=errors;if(typeof data159!="string"){
const err600={};vErrors===null?vErrors=[err600]:vErrors.push(err600),errors++}var _valid22=_errs616===errors;errors=_errs615,
vErrors!==null&&(_errs615?vErrors.length=_errs615:vErrors=null);let ifClause21;if(_valid22){const _errs618=errors;if(typeof data159!=
"string"){const err601={instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess\
/then/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err601]:vErrors.push(err601),errors++}if(!(data159===
"standardize"||data159==="minmax")){const err602={instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/\
data/properties/preprocess/then/enum",keyword:"enum",params:{allowedValues:schema11.properties.data.properties.preprocess.
then.enum}};vErrors===null?vErrors=[err602]:vErrors.push(err602),errors++}var _valid22=_errs618===errors;valid203=_valid22,
ifClause21="then"}else{const _errs620=errors,_errs621=errors;let valid204=!0;const _errs622=errors;if(!(data159&&typeof data159==
"object"&&!Array.isArray(data159))){const err603={};vErrors===null?vErrors=[err603]:vErrors.push(err603),errors++}var _valid23=_errs622===
errors;errors=_errs621,vErrors!==null&&(_errs621?vErrors.length=_errs621:vErrors=null);let ifClause22;if(_valid23){const _errs624=errors;
if(data159&&typeof data159=="object"&&!Array.isArray(data159)){const tag7=data159.type;if(typeof tag7=="string")if(tag7===
"standardize")if(data159&&typeof data159=="object"&&!Array.isArray(data159)){if(data159.type===void 0){const err604={instancePath:instancePath+
"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/0/required",keyword:"required",params:{
missingProperty:"type"}};vErrors===null?vErrors=[err604]:vErrors.push(err604),errors++}for(const key81 in data159)if(key81!==
"type"){const err605={instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/e\
lse/then/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key81}};vErrors===null?
vErrors=[err605]:vErrors.push(err605),errors++}if(data159.type!==void 0&&data159.type!=="standardize"){const err606={instancePath:instancePath+
"/data/preprocess/type",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/0/properties/type/const",keyword:"\
const",params:{allowedValue:"standardize"}};vErrors===null?vErrors=[err606]:vErrors.push(err606),errors++}}else{const err607={
instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/0/type",
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err607]:vErrors.push(err607),errors++}else if(tag7==="min\
max")if(data159&&typeof data159=="object"&&!Array.isArray(data159)){if(data159.type===void 0){const err608={instancePath:instancePath+
"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/1/required",keyword:"required",params:{
missingProperty:"type"}};vErrors===null?vErrors=[err608]:vErrors.push(err608),errors++}for(const key82 in data159)if(key82!==
"type"){const err609={instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/e\
lse/then/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key82}};vErrors===null?
vErrors=[err609]:vErrors.push(err609),errors++}if(data159.type!==void 0&&data159.type!=="minmax"){const err610={instancePath:instancePath+
"/data/preprocess/type",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/1/properties/type/const",keyword:"\
const",params:{allowedValue:"minmax"}};vErrors===null?vErrors=[err610]:vErrors.push(err610),errors++}}else{const err611={
instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/1/type",
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err611]:vErrors.push(err611),errors++}else if(tag7==="div\
ide")if(data159&&typeof data159=="object"&&!Array.isArray(data159)){if(data159.type===void 0){const err612={instancePath:instancePath+
"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/2/required",keyword:"required",params:{
missingProperty:"type"}};vErrors===null?vErrors=[err612]:vErrors.push(err612),errors++}if(data159.by===void 0){const err613={
instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/2/requi\
red",keyword:"required",params:{missingProperty:"by"}};vErrors===null?vErrors=[err613]:vErrors.push(err613),errors++}for(const key83 in data159)
if(!(key83==="type"||key83==="by")){const err614={instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/\
data/properties/preprocess/else/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key83}};
vErrors===null?vErrors=[err614]:vErrors.push(err614),errors++}if(data159.type!==void 0&&data159.type!=="divide"){const err615={
instancePath:instancePath+"/data/preprocess/type",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/2/\
properties/type/const",keyword:"const",params:{allowedValue:"divide"}};vErrors===null?vErrors=[err615]:vErrors.push(err615),
errors++}if(data159.by!==void 0){let data163=data159.by;if(typeof data163=="number"&&isFinite(data163)){if(data163<=0||isNaN(
data163)){const err616={instancePath:instancePath+"/data/preprocess/by",schemaPath:"#/properties/data/properties/preproc\
ess/else/then/oneOf/2/properties/by/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===
null?vErrors=[err616]:vErrors.push(err616),errors++}}else{const err617={instancePath:instancePath+"/data/preprocess/by",
schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/2/properties/by/type",keyword:"type",params:{type:"n\
umber"}};vErrors===null?vErrors=[err617]:vErrors.push(err617),errors++}}}else{const err618={instancePath:instancePath+"/\
data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/2/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err618]:vErrors.push(err618),errors++}else{const err619={instancePath:instancePath+"/d\
ata/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"type",tagValue:tag7}};vErrors===null?vErrors=[err619]:vErrors.push(err619),errors++}else{const err620={
instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/discriminator",
keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag7}};vErrors===null?vErrors=[err620]:vErrors.push(err620),
errors++}}else{const err621={instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/prepr\
ocess/else/then/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err621]:vErrors.push(err621),errors++}
var _valid23=_errs624===errors;valid204=_valid23,ifClause22="then"}else{const _errs641=errors;if(typeof data159!="string"&&
!(data159&&typeof data159=="object"&&!Array.isArray(data159))){const err622={instancePath:instancePath+"/data/preprocess",
schemaPath:"#/properties/data/properties/preprocess/else/else/type",keyword:"type",params:{type:schema11.properties.data.
properties.preprocess.else.else.type}};vErrors===null?vErrors=[err622]:vErrors.push(err622),errors++}var _valid23=_errs641===
errors;valid204=_valid23,ifClause22="else"}if(!valid204){const err623={instancePath:instancePath+"/data/preprocess",schemaPath:"\
#/properties/data/properties/preprocess/else/if",keyword:"if",params:{failingKeyword:ifClause22}};vErrors===null?vErrors=
[err623]:vErrors.push(err623),errors++}var _valid22=_errs620===errors;valid203=_valid22,ifClause21="else"}if(!valid203){
const err624={instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/if",keyword:"\
if",params:{failingKeyword:ifClause21}};vErrors===null?vErrors=[err624]:vErrors.push(err624),errors++}}if(data127.split!==
void 0){let data164=data127.split;if(data164&&typeof data164=="object"&&!Array.isArray(data164)){for(const key84 in data164)
if(!(key84==="train"||key84==="validation"||key84==="test"||key84==="stratify")){const err625={instancePath:instancePath+
"/data/split",schemaPath:"#/properties/data/properties/split/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key84}};vErrors===null?vErrors=[err625]:vErrors.push(err625),errors++}if(data164.train!==void 0){let data165=data164.
train;if(typeof data165=="number"&&isFinite(data165)){if(data165>1||isNaN(data165)){const err626={instancePath:instancePath+
"/data/split/train",schemaPath:"#/properties/data/properties/split/properties/train/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1}};vErrors===null?vErrors=[err626]:vErrors.push(err626),errors++}if(data165<=0||isNaN(data165)){const err627={
instancePath:instancePath+"/data/split/train",schemaPath:"#/properties/data/properties/split/properties/train/exclusiveM\
inimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err627]:vErrors.push(err627),
errors++}}else{const err628={instancePath:instancePath+"/data/split/train",schemaPath:"#/properties/data/properties/spli\
t/properties/train/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err628]:vErrors.push(err628),errors++}}
if(data164.validation!==void 0){let data166=data164.validation;if(typeof data166=="number"&&isFinite(data166)){if(data166<
0||isNaN(data166)){const err629={instancePath:instancePath+"/data/split/validation",schemaPath:"#/properties/data/proper\
ties/split/properties/validation/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err629]:
vErrors.push(err629),errors++}if(data166>=1||isNaN(data166)){const err630={instancePath:instancePath+"/data/split/valida\
tion",schemaPath:"#/properties/data/properties/split/properties/validation/exclusiveMaximum",keyword:"exclusiveMaximum",
params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err630]:vErrors.push(err630),errors++}}else{const err631={instancePath:instancePath+
"/data/split/validation",schemaPath:"#/properties/data/properties/split/properties/validation/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err631]:vErrors.push(err631),errors++}}if(data164.test!==void 0){let data167=data164.
test;if(typeof data167=="number"&&isFinite(data167)){if(data167<0||isNaN(data167)){const err632={instancePath:instancePath+
"/data/split/test",schemaPath:"#/properties/data/properties/split/properties/test/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err632]:vErrors.push(err632),errors++}if(data167>=1||isNaN(data167)){const err633={
instancePath:instancePath+"/data/split/test",schemaPath:"#/properties/data/properties/split/properties/test/exclusiveMax\
imum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err633]:vErrors.push(err633),errors++}}else{
const err634={instancePath:instancePath+"/data/split/test",schemaPath:"#/properties/data/properties/split/properties/tes\
t/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err634]:vErrors.push(err634),errors++}}if(data164.
stratify!==void 0&&typeof data164.stratify!="boolean"){const err635={instancePath:instancePath+"/data/split/stratify",schemaPath:"\
#/properties/data/properties/split/properties/stratify/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=
[err635]:vErrors.push(err635),errors++}}else{const err636={instancePath:instancePath+"/data/split",schemaPath:"#/propert\
ies/data/properties/split/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err636]:vErrors.push(err636),
errors++}}}else{const err637={instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err637]:vErrors.push(err637),errors++}}}else{const err638={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err638]:vErrors.push(err638),errors++}return validate10.
errors=vErrors,errors===0}
