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
ct"]}}}}}},loss:{if:{type:"string"},then:{type:"string",enum:["binary_crossentropy","focal","hinge","squared_hinge","cat\
egorical_crossentropy","kl_divergence","mean_squared_error","half_mean_squared_error","mean_absolute_error","huber","log\
_cosh","poisson"]},else:{if:{type:"object"},then:{type:"object",discriminator:{propertyName:"type"},oneOf:[{type:"object",
required:["type"],additionalProperties:!1,properties:{type:{const:"binary_crossentropy"},reduction:{type:"string",enum:[
"sum_over_units","mean_over_units"]},from_logits:{type:"boolean"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"focal"},gamma:{type:"number",minimum:0},alpha:{type:"number",minimum:0,maximum:1},reduction:{type:"\
string",enum:["sum_over_units","mean_over_units"]},from_logits:{type:"boolean"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"hinge"},reduction:{type:"string",enum:["mean_over_units","sum_over_units"]}}},{type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{const:"squared_hinge"},reduction:{type:"string",enum:["mean_over_units",
"sum_over_units"]}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"categorical_cross\
entropy"},from_logits:{type:"boolean"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"\
kl_divergence"},from_logits:{type:"boolean"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{
const:"mean_squared_error"},reduction:{type:"string",enum:["mean_over_units","sum_over_units"]}}},{type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{const:"half_mean_squared_error"},reduction:{type:"string",enum:["mean_\
over_units","sum_over_units"]}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"mean_\
absolute_error"},reduction:{type:"string",enum:["mean_over_units","sum_over_units"]}}},{type:"object",required:["type"],
additionalProperties:!1,properties:{type:{const:"huber"},delta:{type:"number",exclusiveMinimum:0},reduction:{type:"strin\
g",enum:["mean_over_units","sum_over_units"]}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{
const:"log_cosh"},reduction:{type:"string",enum:["mean_over_units","sum_over_units"]}}},{type:"object",required:["type"],
additionalProperties:!1,properties:{type:{const:"poisson"},epsilon:{type:"number",exclusiveMinimum:0},reduction:{type:"s\
tring",enum:["mean_over_units","sum_over_units"]}}}]},else:{type:["string","object"]}}},regularization:{type:"object",additionalProperties:!1,
properties:{l2:{type:"number",minimum:0}}},optimizer:{if:{type:"string"},then:{type:"string",enum:["gradient_descent","m\
omentum","nesterov","rmsprop","adagrad","adadelta","adam","amsgrad","adamw","adamax","nadam","radam","lion"]},else:{if:{
type:"object"},then:{type:"object",discriminator:{propertyName:"type"},oneOf:[{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"gradient_descent"},learning_rate:{type:"number",exclusiveMinimum:0},weight_decay:{type:"number",
minimum:0},weight_decay_on:{type:"string",enum:["all","weights"]},decoupled_weight_decay:{type:"boolean"}}},{type:"objec\
t",required:["type"],additionalProperties:!1,properties:{type:{const:"momentum"},learning_rate:{type:"number",exclusiveMinimum:0},
momentum:{type:"number",minimum:0,exclusiveMaximum:1},dampening:{type:"number",minimum:0,maximum:1},weight_decay:{type:"\
number",minimum:0},velocity:{type:"string",enum:["sum","mean","steps"]},weight_decay_on:{type:"string",enum:["all","weig\
hts"]},decoupled_weight_decay:{type:"boolean"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{
const:"nesterov"},learning_rate:{type:"number",exclusiveMinimum:0},momentum:{type:"number",minimum:0,exclusiveMaximum:1},
weight_decay:{type:"number",minimum:0},velocity:{type:"string",enum:["sum","steps"]},weight_decay_on:{type:"string",enum:[
"all","weights"]},decoupled_weight_decay:{type:"boolean"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"rmsprop"},learning_rate:{type:"number",exclusiveMinimum:0},rho:{type:"number",minimum:0,exclusiveMaximum:1},
momentum:{type:"number",minimum:0,exclusiveMaximum:1},epsilon:{type:"number",exclusiveMinimum:0},weight_decay:{type:"num\
ber",minimum:0},centered:{type:"boolean"},epsilon_placement:{type:"string",enum:["outside","inside"]},weight_decay_on:{type:"\
string",enum:["all","weights"]},decoupled_weight_decay:{type:"boolean"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"adagrad"},learning_rate:{type:"number",exclusiveMinimum:0},learning_rate_decay:{type:"number",minimum:0},
initial_accumulator_value:{type:"number",minimum:0},epsilon:{type:"number",exclusiveMinimum:0},weight_decay:{type:"numbe\
r",minimum:0},epsilon_placement:{type:"string",enum:["outside","inside"]},weight_decay_on:{type:"string",enum:["all","we\
ights"]},decoupled_weight_decay:{type:"boolean"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"adadelta"},learning_rate:{type:"number",exclusiveMinimum:0},rho:{type:"number",minimum:0,exclusiveMaximum:1},
epsilon:{type:"number",exclusiveMinimum:0},weight_decay:{type:"number",minimum:0},weight_decay_on:{type:"string",enum:["\
all","weights"]},decoupled_weight_decay:{type:"boolean"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"adam"},learning_rate:{type:"number",exclusiveMinimum:0},beta_1:{type:"number",minimum:0,exclusiveMaximum:1},
beta_2:{type:"number",minimum:0,exclusiveMaximum:1},epsilon:{type:"number",exclusiveMinimum:0},weight_decay:{type:"numbe\
r",minimum:0},epsilon_placement:{type:"string",enum:["outside","hat","inside"]},weight_decay_on:{type:"string",enum:["al\
l","weights"]},decoupled_weight_decay:{type:"boolean"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"amsgrad"},learning_rate:{type:"number",exclusiveMinimum:0},beta_1:{type:"number",minimum:0,exclusiveMaximum:1},
beta_2:{type:"number",minimum:0,exclusiveMaximum:1},epsilon:{type:"number",exclusiveMinimum:0},weight_decay:{type:"numbe\
r",minimum:0},epsilon_placement:{type:"string",enum:["outside","hat"]},weight_decay_on:{type:"string",enum:["all","weigh\
ts"]},decoupled_weight_decay:{type:"boolean"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{
const:"adamw"},learning_rate:{type:"number",exclusiveMinimum:0},beta_1:{type:"number",minimum:0,exclusiveMaximum:1},beta_2:{
type:"number",minimum:0,exclusiveMaximum:1},epsilon:{type:"number",exclusiveMinimum:0},weight_decay:{type:"number",minimum:0},
epsilon_placement:{type:"string",enum:["outside","hat","inside"]},weight_decay_on:{type:"string",enum:["all","weights"]}}},
{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"adamax"},learning_rate:{type:"number",
exclusiveMinimum:0},beta_1:{type:"number",minimum:0,exclusiveMaximum:1},beta_2:{type:"number",minimum:0,exclusiveMaximum:1},
epsilon:{type:"number",exclusiveMinimum:0},weight_decay:{type:"number",minimum:0},epsilon_placement:{type:"string",enum:[
"inside","outside"]},weight_decay_on:{type:"string",enum:["all","weights"]},decoupled_weight_decay:{type:"boolean"}}},{type:"\
object",required:["type"],additionalProperties:!1,properties:{type:{const:"nadam"},learning_rate:{type:"number",exclusiveMinimum:0},
beta_1:{type:"number",minimum:0,exclusiveMaximum:1},beta_2:{type:"number",minimum:0,exclusiveMaximum:1},epsilon:{type:"n\
umber",exclusiveMinimum:0},momentum_decay:{type:"number",minimum:0},weight_decay:{type:"number",minimum:0},weight_decay_on:{
type:"string",enum:["all","weights"]},decoupled_weight_decay:{type:"boolean"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"radam"},learning_rate:{type:"number",exclusiveMinimum:0},beta_1:{type:"number",minimum:0,exclusiveMaximum:1},
beta_2:{type:"number",minimum:0,exclusiveMaximum:1},epsilon:{type:"number",exclusiveMinimum:0},weight_decay:{type:"numbe\
r",minimum:0},weight_decay_on:{type:"string",enum:["all","weights"]},decoupled_weight_decay:{type:"boolean"}}},{type:"ob\
ject",required:["type"],additionalProperties:!1,properties:{type:{const:"lion"},learning_rate:{type:"number",exclusiveMinimum:0},
beta_1:{type:"number",minimum:0,exclusiveMaximum:1},beta_2:{type:"number",minimum:0,exclusiveMaximum:1},weight_decay:{type:"\
number",minimum:0},weight_decay_on:{type:"string",enum:["all","weights"]}}}]},else:{type:["string","object"]}}},training:{
type:"object",additionalProperties:!1,not:{required:["epochs","iterations"]},properties:{epochs:{type:"integer",minimum:1,
maximum:2147483647},iterations:{type:"integer",minimum:1,maximum:2147483647},batch_size:{if:{type:"number"},then:{type:"\
integer",minimum:1,maximum:2147483647},else:{if:{type:"string"},then:{type:"string",enum:["full"]},else:{type:["integer",
"string"]}}},seed:{type:"integer",minimum:0,maximum:9007199254740991},schedule:{if:{type:"string"},then:{type:"string",enum:[
"constant","step","exponential","inverse_time","polynomial","cosine","cosine_restarts","one_cycle","piecewise","reduce_o\
n_plateau"]},else:{if:{type:"object"},then:{type:"object",discriminator:{propertyName:"type"},oneOf:[{type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{const:"constant"},warmup:{type:"number",minimum:0},by:{type:"string",enum:[
"step","epoch"]}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"step"},factor:{type:"\
number",exclusiveMinimum:0,maximum:1},every:{type:"number",minimum:1},by:{type:"string",enum:["epoch","step"]}}},{type:"\
object",required:["type"],additionalProperties:!1,properties:{type:{const:"exponential"},factor:{type:"number",exclusiveMinimum:0,
maximum:1},by:{type:"string",enum:["epoch","step"]}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"inverse_time"},rate:{type:"number",minimum:0},every:{type:"number",minimum:1},by:{type:"string",enum:["epoc\
h","step"]}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"polynomial"},end:{type:"\
number",minimum:0},power:{type:"number",exclusiveMinimum:0},warmup:{type:"number",minimum:0},by:{type:"string",enum:["st\
ep","epoch"]}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"cosine"},minimum:{type:"\
number",minimum:0},warmup:{type:"number",minimum:0},by:{type:"string",enum:["step","epoch"]}}},{type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{const:"cosine_restarts"},period:{type:"number",minimum:1},period_factor:{
type:"number",minimum:1},minimum:{type:"number",minimum:0},by:{type:"string",enum:["epoch","step"]}}},{type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{const:"one_cycle"},rise:{type:"number",minimum:0,exclusiveMaximum:1},start_divisor:{
type:"number",minimum:1},end_divisor:{type:"number",minimum:1},shape:{type:"string",enum:["cosine","linear"]},by:{type:"\
string",enum:["step","epoch"]}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"piece\
wise"},by:{type:"string",enum:["epoch","step"]},boundaries:{type:"array",items:{type:"number",exclusiveMinimum:0},minItems:1},
factors:{type:"array",items:{type:"number",minimum:0},minItems:1}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"reduce_on_plateau"},factor:{type:"number",exclusiveMinimum:0,maximum:1},patience:{type:"number",
minimum:0},threshold:{type:"number",minimum:0,exclusiveMaximum:1},cooldown:{type:"number",minimum:0},minimum:{type:"numb\
er",minimum:0},monitor:{type:"string",enum:["training","validation"]}}}]},else:{type:["string","object"]}}},clip:{if:{type:"\
string"},then:{type:"string",enum:["global_norm","norm","value"]},else:{if:{type:"object"},then:{type:"object",discriminator:{
propertyName:"type"},oneOf:[{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"global_nor\
m"},max_norm:{type:"number",exclusiveMinimum:0}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{
const:"norm"},max_norm:{type:"number",exclusiveMinimum:0}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"value"},max_value:{type:"number",exclusiveMinimum:0}}}]},else:{type:["string","object"]}}},metrics:{type:"a\
rray",minItems:1,items:{if:{type:"string"},then:{type:"string",enum:["accuracy","top_k_accuracy","precision","precision_\
macro","precision_micro","recall","recall_macro","recall_micro","f1","f1_macro","f1_micro","roc_auc","log_loss","mean_sq\
uared_error","root_mean_squared_error","mean_absolute_error","r2"]},else:{if:{type:"object"},then:{type:"object",discriminator:{
propertyName:"type"},oneOf:[{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"accuracy"}}},
{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"top_k_accuracy"},k:{type:"integer",minimum:1}}},
{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"precision"}}},{type:"object",required:[
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
"focal"||data85==="hinge"||data85==="squared_hinge"||data85==="categorical_crossentropy"||data85==="kl_divergence"||data85===
"mean_squared_error"||data85==="half_mean_squared_error"||data85==="mean_absolute_error"||data85==="huber"||data85==="lo\
g_cosh"||data85==="poisson")){const err300={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/then/enum",keyword:"\
enum",params:{allowedValues:schema11.properties.loss.then.enum}};vErrors===null?vErrors=[err300]:vErrors.push(err300),errors++}
var _valid7=_errs315===errors;valid115=_valid7,ifClause6="then"}else{const _errs317=errors,_errs318=errors;let valid116=!0;
const _errs319=errors;if(!(data85&&typeof data85=="object"&&!Array.isArray(data85))){const err301={};vErrors===null?vErrors=
[err301]:vErrors.push(err301),errors++}var _valid8=_errs319===errors;errors=_errs318,vErrors!==null&&(_errs318?vErrors.length=
_errs318:vErrors=null);let ifClause7;if(_valid8){const _errs321=errors;if(data85&&typeof data85=="object"&&!Array.isArray(
data85)){const tag3=data85.type;if(typeof tag3=="string")if(tag3==="binary_crossentropy")if(data85&&typeof data85=="obje\
ct"&&!Array.isArray(data85)){if(data85.type===void 0){const err302={instancePath:instancePath+"/loss",schemaPath:"#/prop\
erties/loss/else/then/oneOf/0/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err302]:
vErrors.push(err302),errors++}for(const key50 in data85)if(!(key50==="type"||key50==="reduction"||key50==="from_logits")){
const err303={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/0/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key50}};vErrors===null?vErrors=[err303]:vErrors.push(err303),errors++}if(data85.
type!==void 0&&data85.type!=="binary_crossentropy"){const err304={instancePath:instancePath+"/loss/type",schemaPath:"#/p\
roperties/loss/else/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"binary_crossentropy"}};vErrors===
null?vErrors=[err304]:vErrors.push(err304),errors++}if(data85.reduction!==void 0){let data87=data85.reduction;if(typeof data87!=
"string"){const err305={instancePath:instancePath+"/loss/reduction",schemaPath:"#/properties/loss/else/then/oneOf/0/prop\
erties/reduction/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err305]:vErrors.push(err305),errors++}
if(!(data87==="sum_over_units"||data87==="mean_over_units")){const err306={instancePath:instancePath+"/loss/reduction",schemaPath:"\
#/properties/loss/else/then/oneOf/0/properties/reduction/enum",keyword:"enum",params:{allowedValues:schema11.properties.
loss.else.then.oneOf[0].properties.reduction.enum}};vErrors===null?vErrors=[err306]:vErrors.push(err306),errors++}}if(data85.
from_logits!==void 0&&typeof data85.from_logits!="boolean"){const err307={instancePath:instancePath+"/loss/from_logits",
schemaPath:"#/properties/loss/else/then/oneOf/0/properties/from_logits/type",keyword:"type",params:{type:"boolean"}};vErrors===
null?vErrors=[err307]:vErrors.push(err307),errors++}}else{const err308={instancePath:instancePath+"/loss",schemaPath:"#/\
properties/loss/else/then/oneOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err308]:vErrors.push(
err308),errors++}else if(tag3==="focal")if(data85&&typeof data85=="object"&&!Array.isArray(data85)){if(data85.type===void 0){
const err309={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/1/required",keyword:"requi\
red",params:{missingProperty:"type"}};vErrors===null?vErrors=[err309]:vErrors.push(err309),errors++}for(const key51 in data85)
if(!(key51==="type"||key51==="gamma"||key51==="alpha"||key51==="reduction"||key51==="from_logits")){const err310={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/else/then/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key51}};
vErrors===null?vErrors=[err310]:vErrors.push(err310),errors++}if(data85.type!==void 0&&data85.type!=="focal"){const err311={
instancePath:instancePath+"/loss/type",schemaPath:"#/properties/loss/else/then/oneOf/1/properties/type/const",keyword:"c\
onst",params:{allowedValue:"focal"}};vErrors===null?vErrors=[err311]:vErrors.push(err311),errors++}if(data85.gamma!==void 0){
let data90=data85.gamma;if(typeof data90=="number"&&isFinite(data90)){if(data90<0||isNaN(data90)){const err312={instancePath:instancePath+
"/loss/gamma",schemaPath:"#/properties/loss/else/then/oneOf/1/properties/gamma/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err312]:vErrors.push(err312),errors++}}else{const err313={instancePath:instancePath+
"/loss/gamma",schemaPath:"#/properties/loss/else/then/oneOf/1/properties/gamma/type",keyword:"type",params:{type:"number"}};
vErrors===null?vErrors=[err313]:vErrors.push(err313),errors++}}if(data85.alpha!==void 0){let data91=data85.alpha;if(typeof data91==
"number"&&isFinite(data91)){if(data91>1||isNaN(data91)){const err314={instancePath:instancePath+"/loss/alpha",schemaPath:"\
#/properties/loss/else/then/oneOf/1/properties/alpha/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};vErrors===
null?vErrors=[err314]:vErrors.push(err314),errors++}if(data91<0||isNaN(data91)){const err315={instancePath:instancePath+
"/loss/alpha",schemaPath:"#/properties/loss/else/then/oneOf/1/properties/alpha/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err315]:vErrors.push(err315),errors++}}else{const err316={instancePath:instancePath+
"/loss/alpha",schemaPath:"#/properties/loss/else/then/oneOf/1/properties/alpha/type",keyword:"type",params:{type:"number"}};
vErrors===null?vErrors=[err316]:vErrors.push(err316),errors++}}if(data85.reduction!==void 0){let data92=data85.reduction;
if(typeof data92!="string"){const err317={instancePath:instancePath+"/loss/reduction",schemaPath:"#/properties/loss/else\
/then/oneOf/1/properties/reduction/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err317]:vErrors.
push(err317),errors++}if(!(data92==="sum_over_units"||data92==="mean_over_units")){const err318={instancePath:instancePath+
"/loss/reduction",schemaPath:"#/properties/loss/else/then/oneOf/1/properties/reduction/enum",keyword:"enum",params:{allowedValues:schema11.
properties.loss.else.then.oneOf[1].properties.reduction.enum}};vErrors===null?vErrors=[err318]:vErrors.push(err318),errors++}}
if(data85.from_logits!==void 0&&typeof data85.from_logits!="boolean"){const err319={instancePath:instancePath+"/loss/fro\
m_logits",schemaPath:"#/properties/loss/else/then/oneOf/1/properties/from_logits/type",keyword:"type",params:{type:"bool\
ean"}};vErrors===null?vErrors=[err319]:vErrors.push(err319),errors++}}else{const err320={instancePath:instancePath+"/los\
s",schemaPath:"#/properties/loss/else/then/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[
err320]:vErrors.push(err320),errors++}else if(tag3==="hinge")if(data85&&typeof data85=="object"&&!Array.isArray(data85)){
if(data85.type===void 0){const err321={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/2\
/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err321]:vErrors.push(err321),errors++}
for(const key52 in data85)if(!(key52==="type"||key52==="reduction")){const err322={instancePath:instancePath+"/loss",schemaPath:"\
#/properties/loss/else/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key52}};
vErrors===null?vErrors=[err322]:vErrors.push(err322),errors++}if(data85.type!==void 0&&data85.type!=="hinge"){const err323={
instancePath:instancePath+"/loss/type",schemaPath:"#/properties/loss/else/then/oneOf/2/properties/type/const",keyword:"c\
onst",params:{allowedValue:"hinge"}};vErrors===null?vErrors=[err323]:vErrors.push(err323),errors++}if(data85.reduction!==
void 0){let data95=data85.reduction;if(typeof data95!="string"){const err324={instancePath:instancePath+"/loss/reduction",
schemaPath:"#/properties/loss/else/then/oneOf/2/properties/reduction/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err324]:vErrors.push(err324),errors++}if(!(data95==="mean_over_units"||data95==="sum_over_units")){const err325={
instancePath:instancePath+"/loss/reduction",schemaPath:"#/properties/loss/else/then/oneOf/2/properties/reduction/enum",keyword:"\
enum",params:{allowedValues:schema11.properties.loss.else.then.oneOf[2].properties.reduction.enum}};vErrors===null?vErrors=
[err325]:vErrors.push(err325),errors++}}}else{const err326={instancePath:instancePath+"/loss",schemaPath:"#/properties/l\
oss/else/then/oneOf/2/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err326]:vErrors.push(err326),
errors++}else if(tag3==="squared_hinge")if(data85&&typeof data85=="object"&&!Array.isArray(data85)){if(data85.type===void 0){
const err327={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/3/required",keyword:"requi\
red",params:{missingProperty:"type"}};vErrors===null?vErrors=[err327]:vErrors.push(err327),errors++}for(const key53 in data85)
if(!(key53==="type"||key53==="reduction")){const err328={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss\
/else/then/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key53}};vErrors===null?
vErrors=[err328]:vErrors.push(err328),errors++}if(data85.type!==void 0&&data85.type!=="squared_hinge"){const err329={instancePath:instancePath+
"/loss/type",schemaPath:"#/properties/loss/else/then/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue:"\
squared_hinge"}};vErrors===null?vErrors=[err329]:vErrors.push(err329),errors++}if(data85.reduction!==void 0){let data97=data85.
reduction;if(typeof data97!="string"){const err330={instancePath:instancePath+"/loss/reduction",schemaPath:"#/properties\
/loss/else/then/oneOf/3/properties/reduction/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err330]:
vErrors.push(err330),errors++}if(!(data97==="mean_over_units"||data97==="sum_over_units")){const err331={instancePath:instancePath+
"/loss/reduction",schemaPath:"#/properties/loss/else/then/oneOf/3/properties/reduction/enum",keyword:"enum",params:{allowedValues:schema11.
properties.loss.else.then.oneOf[3].properties.reduction.enum}};vErrors===null?vErrors=[err331]:vErrors.push(err331),errors++}}}else{
const err332={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/3/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err332]:vErrors.push(err332),errors++}else if(tag3==="categorical_crossentropy")
if(data85&&typeof data85=="object"&&!Array.isArray(data85)){if(data85.type===void 0){const err333={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/else/then/oneOf/4/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err333]:vErrors.push(err333),errors++}for(const key54 in data85)if(!(key54==="type"||key54==="from_logits")){
const err334={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/4/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key54}};vErrors===null?vErrors=[err334]:vErrors.push(err334),errors++}if(data85.
type!==void 0&&data85.type!=="categorical_crossentropy"){const err335={instancePath:instancePath+"/loss/type",schemaPath:"\
#/properties/loss/else/then/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue:"categorical_crossentrop\
y"}};vErrors===null?vErrors=[err335]:vErrors.push(err335),errors++}if(data85.from_logits!==void 0&&typeof data85.from_logits!=
"boolean"){const err336={instancePath:instancePath+"/loss/from_logits",schemaPath:"#/properties/loss/else/then/oneOf/4/p\
roperties/from_logits/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err336]:vErrors.push(err336),
errors++}}else{const err337={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/4/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err337]:vErrors.push(err337),errors++}else if(tag3==="kl_divergenc\
e")if(data85&&typeof data85=="object"&&!Array.isArray(data85)){if(data85.type===void 0){const err338={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/else/then/oneOf/5/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err338]:vErrors.push(err338),errors++}for(const key55 in data85)if(!(key55==="type"||key55==="from_logits")){
const err339={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/5/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key55}};vErrors===null?vErrors=[err339]:vErrors.push(err339),errors++}if(data85.
type!==void 0&&data85.type!=="kl_divergence"){const err340={instancePath:instancePath+"/loss/type",schemaPath:"#/propert\
ies/loss/else/then/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue:"kl_divergence"}};vErrors===null?
vErrors=[err340]:vErrors.push(err340),errors++}if(data85.from_logits!==void 0&&typeof data85.from_logits!="boolean"){const err341={
instancePath:instancePath+"/loss/from_logits",schemaPath:"#/properties/loss/else/then/oneOf/5/properties/from_logits/typ\
e",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err341]:vErrors.push(err341),errors++}}else{const err342={
instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/5/type",keyword:"type",params:{type:"obj\
ect"}};vErrors===null?vErrors=[err342]:vErrors.push(err342),errors++}else if(tag3==="mean_squared_error")if(data85&&typeof data85==
"object"&&!Array.isArray(data85)){if(data85.type===void 0){const err343={instancePath:instancePath+"/loss",schemaPath:"#\
/properties/loss/else/then/oneOf/6/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=
[err343]:vErrors.push(err343),errors++}for(const key56 in data85)if(!(key56==="type"||key56==="reduction")){const err344={
instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/6/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key56}};vErrors===null?vErrors=[err344]:vErrors.push(err344),errors++}if(data85.
type!==void 0&&data85.type!=="mean_squared_error"){const err345={instancePath:instancePath+"/loss/type",schemaPath:"#/pr\
operties/loss/else/then/oneOf/6/properties/type/const",keyword:"const",params:{allowedValue:"mean_squared_error"}};vErrors===
null?vErrors=[err345]:vErrors.push(err345),errors++}if(data85.reduction!==void 0){let data103=data85.reduction;if(typeof data103!=
"string"){const err346={instancePath:instancePath+"/loss/reduction",schemaPath:"#/properties/loss/else/then/oneOf/6/prop\
erties/reduction/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err346]:vErrors.push(err346),errors++}
if(!(data103==="mean_over_units"||data103==="sum_over_units")){const err347={instancePath:instancePath+"/loss/reduction",
schemaPath:"#/properties/loss/else/then/oneOf/6/properties/reduction/enum",keyword:"enum",params:{allowedValues:schema11.
properties.loss.else.then.oneOf[6].properties.reduction.enum}};vErrors===null?vErrors=[err347]:vErrors.push(err347),errors++}}}else{
const err348={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/6/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err348]:vErrors.push(err348),errors++}else if(tag3==="half_mean_squared_error")if(data85&&
typeof data85=="object"&&!Array.isArray(data85)){if(data85.type===void 0){const err349={instancePath:instancePath+"/loss",
schemaPath:"#/properties/loss/else/then/oneOf/7/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err349]:vErrors.push(err349),errors++}for(const key57 in data85)if(!(key57==="type"||key57==="reduction")){
const err350={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/7/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key57}};vErrors===null?vErrors=[err350]:vErrors.push(err350),errors++}if(data85.
type!==void 0&&data85.type!=="half_mean_squared_error"){const err351={instancePath:instancePath+"/loss/type",schemaPath:"\
#/properties/loss/else/then/oneOf/7/properties/type/const",keyword:"const",params:{allowedValue:"half_mean_squared_error"}};
vErrors===null?vErrors=[err351]:vErrors.push(err351),errors++}if(data85.reduction!==void 0){let data105=data85.reduction;
if(typeof data105!="string"){const err352={instancePath:instancePath+"/loss/reduction",schemaPath:"#/properties/loss/els\
e/then/oneOf/7/properties/reduction/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err352]:vErrors.
push(err352),errors++}if(!(data105==="mean_over_units"||data105==="sum_over_units")){const err353={instancePath:instancePath+
"/loss/reduction",schemaPath:"#/properties/loss/else/then/oneOf/7/properties/reduction/enum",keyword:"enum",params:{allowedValues:schema11.
properties.loss.else.then.oneOf[7].properties.reduction.enum}};vErrors===null?vErrors=[err353]:vErrors.push(err353),errors++}}}else{
const err354={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/7/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err354]:vErrors.push(err354),errors++}else if(tag3==="mean_absolute_error")if(data85&&
typeof data85=="object"&&!Array.isArray(data85)){if(data85.type===void 0){const err355={instancePath:instancePath+"/loss",
schemaPath:"#/properties/loss/else/then/oneOf/8/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err355]:vErrors.push(err355),errors++}for(const key58 in data85)if(!(key58==="type"||key58==="reduction")){
const err356={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/8/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key58}};vErrors===null?vErrors=[err356]:vErrors.push(err356),errors++}if(data85.
type!==void 0&&data85.type!=="mean_absolute_error"){const err357={instancePath:instancePath+"/loss/type",schemaPath:"#/p\
roperties/loss/else/then/oneOf/8/properties/type/const",keyword:"const",params:{allowedValue:"mean_absolute_error"}};vErrors===
null?vErrors=[err357]:vErrors.push(err357),errors++}if(data85.reduction!==void 0){let data107=data85.reduction;if(typeof data107!=
"string"){const err358={instancePath:instancePath+"/loss/reduction",schemaPath:"#/properties/loss/else/then/oneOf/8/prop\
erties/reduction/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err358]:vErrors.push(err358),errors++}
if(!(data107==="mean_over_units"||data107==="sum_over_units")){const err359={instancePath:instancePath+"/loss/reduction",
schemaPath:"#/properties/loss/else/then/oneOf/8/properties/reduction/enum",keyword:"enum",params:{allowedValues:schema11.
properties.loss.else.then.oneOf[8].properties.reduction.enum}};vErrors===null?vErrors=[err359]:vErrors.push(err359),errors++}}}else{
const err360={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/8/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err360]:vErrors.push(err360),errors++}else if(tag3==="huber")if(data85&&typeof data85==
"object"&&!Array.isArray(data85)){if(data85.type===void 0){const err361={instancePath:instancePath+"/loss",schemaPath:"#\
/properties/loss/else/then/oneOf/9/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=
[err361]:vErrors.push(err361),errors++}for(const key59 in data85)if(!(key59==="type"||key59==="delta"||key59==="reductio\
n")){const err362={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/9/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key59}};vErrors===null?vErrors=[err362]:vErrors.push(err362),
errors++}if(data85.type!==void 0&&data85.type!=="huber"){const err363={instancePath:instancePath+"/loss/type",schemaPath:"\
#/properties/loss/else/then/oneOf/9/properties/type/const",keyword:"const",params:{allowedValue:"huber"}};vErrors===null?
vErrors=[err363]:vErrors.push(err363),errors++}if(data85.delta!==void 0){let data109=data85.delta;if(typeof data109=="nu\
mber"&&isFinite(data109)){if(data109<=0||isNaN(data109)){const err364={instancePath:instancePath+"/loss/delta",schemaPath:"\
#/properties/loss/else/then/oneOf/9/properties/delta/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",
limit:0}};vErrors===null?vErrors=[err364]:vErrors.push(err364),errors++}}else{const err365={instancePath:instancePath+"/\
loss/delta",schemaPath:"#/properties/loss/else/then/oneOf/9/properties/delta/type",keyword:"type",params:{type:"number"}};
vErrors===null?vErrors=[err365]:vErrors.push(err365),errors++}}if(data85.reduction!==void 0){let data110=data85.reduction;
if(typeof data110!="string"){const err366={instancePath:instancePath+"/loss/reduction",schemaPath:"#/properties/loss/els\
e/then/oneOf/9/properties/reduction/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err366]:vErrors.
push(err366),errors++}if(!(data110==="mean_over_units"||data110==="sum_over_units")){const err367={instancePath:instancePath+
"/loss/reduction",schemaPath:"#/properties/loss/else/then/oneOf/9/properties/reduction/enum",keyword:"enum",params:{allowedValues:schema11.
properties.loss.else.then.oneOf[9].properties.reduction.enum}};vErrors===null?vErrors=[err367]:vErrors.push(err367),errors++}}}else{
const err368={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/9/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err368]:vErrors.push(err368),errors++}else if(tag3==="log_cosh")if(data85&&typeof data85==
"object"&&!Array.isArray(data85)){if(data85.type===void 0){const err369={instancePath:instancePath+"/loss",schemaPath:"#\
/properties/loss/else/then/oneOf/10/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=
[err369]:vErrors.push(err369),errors++}for(const key60 in data85)if(!(key60==="type"||key60==="reduction")){const err370={
instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/10/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:key60}};vErrors===null?vErrors=[err370]:vErrors.push(err370),errors++}if(data85.
type!==void 0&&data85.type!=="log_cosh"){const err371={instancePath:instancePath+"/loss/type",schemaPath:"#/properties/l\
oss/else/then/oneOf/10/properties/type/const",keyword:"const",params:{allowedValue:"log_cosh"}};vErrors===null?vErrors=[
err371]:vErrors.push(err371),errors++}if(data85.reduction!==void 0){let data112=data85.reduction;if(typeof data112!="str\
ing"){const err372={instancePath:instancePath+"/loss/reduction",schemaPath:"#/properties/loss/else/then/oneOf/10/propert\
ies/reduction/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err372]:vErrors.push(err372),errors++}
if(!(data112==="mean_over_units"||data112==="sum_over_units")){const err373={instancePath:instancePath+"/loss/reduction",
schemaPath:"#/properties/loss/else/then/oneOf/10/properties/reduction/enum",keyword:"enum",params:{allowedValues:schema11.
properties.loss.else.then.oneOf[10].properties.reduction.enum}};vErrors===null?vErrors=[err373]:vErrors.push(err373),errors++}}}else{
const err374={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/10/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err374]:vErrors.push(err374),errors++}else if(tag3==="poisson")if(data85&&typeof data85==
"object"&&!Array.isArray(data85)){if(data85.type===void 0){const err375={instancePath:instancePath+"/loss",schemaPath:"#\
/properties/loss/else/then/oneOf/11/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=
[err375]:vErrors.push(err375),errors++}for(const key61 in data85)if(!(key61==="type"||key61==="epsilon"||key61==="reduct\
ion")){const err376={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/11/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:key61}};vErrors===null?vErrors=[err376]:vErrors.push(err376),
errors++}if(data85.type!==void 0&&data85.type!=="poisson"){const err377={instancePath:instancePath+"/loss/type",schemaPath:"\
#/properties/loss/else/then/oneOf/11/properties/type/const",keyword:"const",params:{allowedValue:"poisson"}};vErrors===null?
vErrors=[err377]:vErrors.push(err377),errors++}if(data85.epsilon!==void 0){let data114=data85.epsilon;if(typeof data114==
"number"&&isFinite(data114)){if(data114<=0||isNaN(data114)){const err378={instancePath:instancePath+"/loss/epsilon",schemaPath:"\
#/properties/loss/else/then/oneOf/11/properties/epsilon/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0}};vErrors===null?vErrors=[err378]:vErrors.push(err378),errors++}}else{const err379={instancePath:instancePath+
"/loss/epsilon",schemaPath:"#/properties/loss/else/then/oneOf/11/properties/epsilon/type",keyword:"type",params:{type:"n\
umber"}};vErrors===null?vErrors=[err379]:vErrors.push(err379),errors++}}if(data85.reduction!==void 0){let data115=data85.
reduction;if(typeof data115!="string"){const err380={instancePath:instancePath+"/loss/reduction",schemaPath:"#/propertie\
s/loss/else/then/oneOf/11/properties/reduction/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err380]:
vErrors.push(err380),errors++}if(!(data115==="mean_over_units"||data115==="sum_over_units")){const err381={instancePath:instancePath+
"/loss/reduction",schemaPath:"#/properties/loss/else/then/oneOf/11/properties/reduction/enum",keyword:"enum",params:{allowedValues:schema11.
properties.loss.else.then.oneOf[11].properties.reduction.enum}};vErrors===null?vErrors=[err381]:vErrors.push(err381),errors++}}}else{
const err382={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/11/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err382]:vErrors.push(err382),errors++}else{const err383={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/else/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",
tagValue:tag3}};vErrors===null?vErrors=[err383]:vErrors.push(err383),errors++}else{const err384={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/else/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag3}};
vErrors===null?vErrors=[err384]:vErrors.push(err384),errors++}}else{const err385={instancePath:instancePath+"/loss",schemaPath:"\
#/properties/loss/else/then/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err385]:vErrors.push(err385),
errors++}var _valid8=_errs321===errors;valid116=_valid8,ifClause7="then"}else{const _errs408=errors;if(typeof data85!="s\
tring"&&!(data85&&typeof data85=="object"&&!Array.isArray(data85))){const err386={instancePath:instancePath+"/loss",schemaPath:"\
#/properties/loss/else/else/type",keyword:"type",params:{type:schema11.properties.loss.else.else.type}};vErrors===null?vErrors=
[err386]:vErrors.push(err386),errors++}var _valid8=_errs408===errors;valid116=_valid8,ifClause7="else"}if(!valid116){const err387={
instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/if",keyword:"if",params:{failingKeyword:ifClause7}};
vErrors===null?vErrors=[err387]:vErrors.push(err387),errors++}var _valid7=_errs317===errors;valid115=_valid7,ifClause6="\
else"}if(!valid115){const err388={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/if",keyword:"if",params:{
failingKeyword:ifClause6}};vErrors===null?vErrors=[err388]:vErrors.push(err388),errors++}}if(data.regularization!==void 0){
let data116=data.regularization;if(data116&&typeof data116=="object"&&!Array.isArray(data116)){for(const key62 in data116)
if(key62!=="l2"){const err389={instancePath:instancePath+"/regularization",schemaPath:"#/properties/regularization/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key62}};vErrors===null?vErrors=[err389]:vErrors.
push(err389),errors++}if(data116.l2!==void 0){let data117=data116.l2;if(typeof data117=="number"&&isFinite(data117)){if(data117<
0||isNaN(data117)){const err390={instancePath:instancePath+"/regularization/l2",schemaPath:"#/properties/regularization/\
properties/l2/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err390]:vErrors.push(
err390),errors++}}else{const err391={instancePath:instancePath+"/regularization/l2",schemaPath:"#/properties/regularizat\
ion/properties/l2/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err391]:vErrors.push(err391),errors++}}}else{
const err392={instancePath:instancePath+"/regularization",schemaPath:"#/properties/regularization/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err392]:vErrors.push(err392),errors++}}if(data.optimizer!==void 0){let data118=data.
optimizer;const _errs416=errors;let valid143=!0;const _errs417=errors;if(typeof data118!="string"){const err393={};vErrors===
null?vErrors=[err393]:vErrors.push(err393),errors++}var _valid9=_errs417===errors;errors=_errs416,vErrors!==null&&(_errs416?
vErrors.length=_errs416:vErrors=null);let ifClause8;if(_valid9){const _errs419=errors;if(typeof data118!="string"){const err394={
instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/then/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err394]:vErrors.push(err394),errors++}if(!(data118==="gradient_descent"||data118==="momentum"||data118===
"nesterov"||data118==="rmsprop"||data118==="adagrad"||data118==="adadelta"||data118==="adam"||data118==="amsgrad"||data118===
"adamw"||data118==="adamax"||data118==="nadam"||data118==="radam"||data118==="lion")){const err395={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/then/enum",keyword:"enum",params:{allowedValues:schema11.properties.optimizer.
then.enum}};vErrors===null?vErrors=[err395]:vErrors.push(err395),errors++}var _valid9=_errs419===errors;valid143=_valid9,
ifClause8="then"}else{const _errs421=errors,_errs422=errors;let valid144=!0;const _errs423=errors;if(!(data118&&typeof data118==
"object"&&!Array.isArray(data118))){const err396={};vErrors===null?vErrors=[err396]:vErrors.push(err396),errors++}var _valid10=_errs423===
errors;errors=_errs422,vErrors!==null&&(_errs422?vErrors.length=_errs422:vErrors=null);let ifClause9;if(_valid10){const _errs425=errors;
if(data118&&typeof data118=="object"&&!Array.isArray(data118)){const tag4=data118.type;if(typeof tag4=="string")if(tag4===
"gradient_descent")if(data118&&typeof data118=="object"&&!Array.isArray(data118)){if(data118.type===void 0){const err397={
instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/0/required",keyword:"required",
params:{missingProperty:"type"}};vErrors===null?vErrors=[err397]:vErrors.push(err397),errors++}for(const key63 in data118)
if(!(key63==="type"||key63==="learning_rate"||key63==="weight_decay"||key63==="weight_decay_on"||key63==="decoupled_weig\
ht_decay")){const err398={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/0/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key63}};vErrors===null?vErrors=[err398]:vErrors.
push(err398),errors++}if(data118.type!==void 0&&data118.type!=="gradient_descent"){const err399={instancePath:instancePath+
"/optimizer/type",schemaPath:"#/properties/optimizer/else/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"\
gradient_descent"}};vErrors===null?vErrors=[err399]:vErrors.push(err399),errors++}if(data118.learning_rate!==void 0){let data120=data118.
learning_rate;if(typeof data120=="number"&&isFinite(data120)){if(data120<=0||isNaN(data120)){const err400={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/0/properties/learning_rate/exclusiveMinimu\
m",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err400]:vErrors.push(err400),errors++}}else{
const err401={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/0/\
properties/learning_rate/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err401]:vErrors.push(err401),
errors++}}if(data118.weight_decay!==void 0){let data121=data118.weight_decay;if(typeof data121=="number"&&isFinite(data121)){
if(data121<0||isNaN(data121)){const err402={instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/properties\
/optimizer/else/then/oneOf/0/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===
null?vErrors=[err402]:vErrors.push(err402),errors++}}else{const err403={instancePath:instancePath+"/optimizer/weight_dec\
ay",schemaPath:"#/properties/optimizer/else/then/oneOf/0/properties/weight_decay/type",keyword:"type",params:{type:"numb\
er"}};vErrors===null?vErrors=[err403]:vErrors.push(err403),errors++}}if(data118.weight_decay_on!==void 0){let data122=data118.
weight_decay_on;if(typeof data122!="string"){const err404={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"\
#/properties/optimizer/else/then/oneOf/0/properties/weight_decay_on/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err404]:vErrors.push(err404),errors++}if(!(data122==="all"||data122==="weights")){const err405={instancePath:instancePath+
"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/0/properties/weight_decay_on/enum",keyword:"\
enum",params:{allowedValues:schema11.properties.optimizer.else.then.oneOf[0].properties.weight_decay_on.enum}};vErrors===
null?vErrors=[err405]:vErrors.push(err405),errors++}}if(data118.decoupled_weight_decay!==void 0&&typeof data118.decoupled_weight_decay!=
"boolean"){const err406={instancePath:instancePath+"/optimizer/decoupled_weight_decay",schemaPath:"#/properties/optimize\
r/else/then/oneOf/0/properties/decoupled_weight_decay/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=
[err406]:vErrors.push(err406),errors++}}else{const err407={instancePath:instancePath+"/optimizer",schemaPath:"#/properti\
es/optimizer/else/then/oneOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err407]:vErrors.push(
err407),errors++}else if(tag4==="momentum")if(data118&&typeof data118=="object"&&!Array.isArray(data118)){if(data118.type===
void 0){const err408={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/1/requir\
ed",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err408]:vErrors.push(err408),errors++}for(const key64 in data118)
if(!(key64==="type"||key64==="learning_rate"||key64==="momentum"||key64==="dampening"||key64==="weight_decay"||key64==="\
velocity"||key64==="weight_decay_on"||key64==="decoupled_weight_decay")){const err409={instancePath:instancePath+"/optim\
izer",schemaPath:"#/properties/optimizer/else/then/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key64}};vErrors===null?vErrors=[err409]:vErrors.push(err409),errors++}if(data118.type!==void 0&&data118.
type!=="momentum"){const err410={instancePath:instancePath+"/optimizer/type",schemaPath:"#/properties/optimizer/else/the\
n/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"momentum"}};vErrors===null?vErrors=[err410]:vErrors.
push(err410),errors++}if(data118.learning_rate!==void 0){let data125=data118.learning_rate;if(typeof data125=="number"&&
isFinite(data125)){if(data125<=0||isNaN(data125)){const err411={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"\
#/properties/optimizer/else/then/oneOf/1/properties/learning_rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0}};vErrors===null?vErrors=[err411]:vErrors.push(err411),errors++}}else{const err412={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/learning_rate/type",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err412]:vErrors.push(err412),errors++}}if(data118.momentum!==void 0){
let data126=data118.momentum;if(typeof data126=="number"&&isFinite(data126)){if(data126<0||isNaN(data126)){const err413={
instancePath:instancePath+"/optimizer/momentum",schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/momentum\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err413]:vErrors.push(err413),errors++}
if(data126>=1||isNaN(data126)){const err414={instancePath:instancePath+"/optimizer/momentum",schemaPath:"#/properties/op\
timizer/else/then/oneOf/1/properties/momentum/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};
vErrors===null?vErrors=[err414]:vErrors.push(err414),errors++}}else{const err415={instancePath:instancePath+"/optimizer/\
momentum",schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/momentum/type",keyword:"type",params:{type:"nu\
mber"}};vErrors===null?vErrors=[err415]:vErrors.push(err415),errors++}}if(data118.dampening!==void 0){let data127=data118.
dampening;if(typeof data127=="number"&&isFinite(data127)){if(data127>1||isNaN(data127)){const err416={instancePath:instancePath+
"/optimizer/dampening",schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/dampening/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:1}};vErrors===null?vErrors=[err416]:vErrors.push(err416),errors++}if(data127<0||isNaN(
data127)){const err417={instancePath:instancePath+"/optimizer/dampening",schemaPath:"#/properties/optimizer/else/then/on\
eOf/1/properties/dampening/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err417]:
vErrors.push(err417),errors++}}else{const err418={instancePath:instancePath+"/optimizer/dampening",schemaPath:"#/propert\
ies/optimizer/else/then/oneOf/1/properties/dampening/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=
[err418]:vErrors.push(err418),errors++}}if(data118.weight_decay!==void 0){let data128=data118.weight_decay;if(typeof data128==
"number"&&isFinite(data128)){if(data128<0||isNaN(data128)){const err419={instancePath:instancePath+"/optimizer/weight_de\
cay",schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err419]:vErrors.push(err419),errors++}}else{const err420={instancePath:instancePath+
"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/weight_decay/type",keyword:"ty\
pe",params:{type:"number"}};vErrors===null?vErrors=[err420]:vErrors.push(err420),errors++}}if(data118.velocity!==void 0){
let data129=data118.velocity;if(typeof data129!="string"){const err421={instancePath:instancePath+"/optimizer/velocity",
schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/velocity/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err421]:vErrors.push(err421),errors++}if(!(data129==="sum"||data129==="mean"||data129==="steps")){const err422={
instancePath:instancePath+"/optimizer/velocity",schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/velocity\
/enum",keyword:"enum",params:{allowedValues:schema11.properties.optimizer.else.then.oneOf[1].properties.velocity.enum}};
vErrors===null?vErrors=[err422]:vErrors.push(err422),errors++}}if(data118.weight_decay_on!==void 0){let data130=data118.
weight_decay_on;if(typeof data130!="string"){const err423={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"\
#/properties/optimizer/else/then/oneOf/1/properties/weight_decay_on/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err423]:vErrors.push(err423),errors++}if(!(data130==="all"||data130==="weights")){const err424={instancePath:instancePath+
"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/weight_decay_on/enum",keyword:"\
enum",params:{allowedValues:schema11.properties.optimizer.else.then.oneOf[1].properties.weight_decay_on.enum}};vErrors===
null?vErrors=[err424]:vErrors.push(err424),errors++}}if(data118.decoupled_weight_decay!==void 0&&typeof data118.decoupled_weight_decay!=
"boolean"){const err425={instancePath:instancePath+"/optimizer/decoupled_weight_decay",schemaPath:"#/properties/optimize\
r/else/then/oneOf/1/properties/decoupled_weight_decay/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=
[err425]:vErrors.push(err425),errors++}}else{const err426={instancePath:instancePath+"/optimizer",schemaPath:"#/properti\
es/optimizer/else/then/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err426]:vErrors.push(
err426),errors++}else if(tag4==="nesterov")if(data118&&typeof data118=="object"&&!Array.isArray(data118)){if(data118.type===
void 0){const err427={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/2/requir\
ed",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err427]:vErrors.push(err427),errors++}for(const key65 in data118)
if(!(key65==="type"||key65==="learning_rate"||key65==="momentum"||key65==="weight_decay"||key65==="velocity"||key65==="w\
eight_decay_on"||key65==="decoupled_weight_decay")){const err428={instancePath:instancePath+"/optimizer",schemaPath:"#/p\
roperties/optimizer/else/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key65}};
vErrors===null?vErrors=[err428]:vErrors.push(err428),errors++}if(data118.type!==void 0&&data118.type!=="nesterov"){const err429={
instancePath:instancePath+"/optimizer/type",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/type/const",
keyword:"const",params:{allowedValue:"nesterov"}};vErrors===null?vErrors=[err429]:vErrors.push(err429),errors++}if(data118.
learning_rate!==void 0){let data133=data118.learning_rate;if(typeof data133=="number"&&isFinite(data133)){if(data133<=0||
isNaN(data133)){const err430={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/el\
se/then/oneOf/2/properties/learning_rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===
null?vErrors=[err430]:vErrors.push(err430),errors++}}else{const err431={instancePath:instancePath+"/optimizer/learning_r\
ate",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/learning_rate/type",keyword:"type",params:{type:"nu\
mber"}};vErrors===null?vErrors=[err431]:vErrors.push(err431),errors++}}if(data118.momentum!==void 0){let data134=data118.
momentum;if(typeof data134=="number"&&isFinite(data134)){if(data134<0||isNaN(data134)){const err432={instancePath:instancePath+
"/optimizer/momentum",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/momentum/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err432]:vErrors.push(err432),errors++}if(data134>=1||isNaN(data134)){
const err433={instancePath:instancePath+"/optimizer/momentum",schemaPath:"#/properties/optimizer/else/then/oneOf/2/prope\
rties/momentum/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err433]:
vErrors.push(err433),errors++}}else{const err434={instancePath:instancePath+"/optimizer/momentum",schemaPath:"#/properti\
es/optimizer/else/then/oneOf/2/properties/momentum/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[
err434]:vErrors.push(err434),errors++}}if(data118.weight_decay!==void 0){let data135=data118.weight_decay;if(typeof data135==
"number"&&isFinite(data135)){if(data135<0||isNaN(data135)){const err435={instancePath:instancePath+"/optimizer/weight_de\
cay",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err435]:vErrors.push(err435),errors++}}else{const err436={instancePath:instancePath+
"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/weight_decay/type",keyword:"ty\
pe",params:{type:"number"}};vErrors===null?vErrors=[err436]:vErrors.push(err436),errors++}}if(data118.velocity!==void 0){
let data136=data118.velocity;if(typeof data136!="string"){const err437={instancePath:instancePath+"/optimizer/velocity",
schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/velocity/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err437]:vErrors.push(err437),errors++}if(!(data136==="sum"||data136==="steps")){const err438={instancePath:instancePath+
"/optimizer/velocity",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/velocity/enum",keyword:"enum",params:{
allowedValues:schema11.properties.optimizer.else.then.oneOf[2].properties.velocity.enum}};vErrors===null?vErrors=[err438]:
vErrors.push(err438),errors++}}if(data118.weight_decay_on!==void 0){let data137=data118.weight_decay_on;if(typeof data137!=
"string"){const err439={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else/t\
hen/oneOf/2/properties/weight_decay_on/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err439]:vErrors.
push(err439),errors++}if(!(data137==="all"||data137==="weights")){const err440={instancePath:instancePath+"/optimizer/we\
ight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/weight_decay_on/enum",keyword:"enum",params:{
allowedValues:schema11.properties.optimizer.else.then.oneOf[2].properties.weight_decay_on.enum}};vErrors===null?vErrors=
[err440]:vErrors.push(err440),errors++}}if(data118.decoupled_weight_decay!==void 0&&typeof data118.decoupled_weight_decay!=
"boolean"){const err441={instancePath:instancePath+"/optimizer/decoupled_weight_decay",schemaPath:"#/properties/optimize\
r/else/then/oneOf/2/properties/decoupled_weight_decay/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=
[err441]:vErrors.push(err441),errors++}}else{const err442={instancePath:instancePath+"/optimizer",schemaPath:"#/properti\
es/optimizer/else/then/oneOf/2/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err442]:vErrors.push(
err442),errors++}else if(tag4==="rmsprop")if(data118&&typeof data118=="object"&&!Array.isArray(data118)){if(data118.type===
void 0){const err443={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/3/requir\
ed",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err443]:vErrors.push(err443),errors++}for(const key66 in data118)
if(!func2.call(schema11.properties.optimizer.else.then.oneOf[3].properties,key66)){const err444={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key66}};vErrors===null?vErrors=[err444]:vErrors.push(err444),errors++}if(data118.type!==void 0&&data118.
type!=="rmsprop"){const err445={instancePath:instancePath+"/optimizer/type",schemaPath:"#/properties/optimizer/else/then\
/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue:"rmsprop"}};vErrors===null?vErrors=[err445]:vErrors.
push(err445),errors++}if(data118.learning_rate!==void 0){let data140=data118.learning_rate;if(typeof data140=="number"&&
isFinite(data140)){if(data140<=0||isNaN(data140)){const err446={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"\
#/properties/optimizer/else/then/oneOf/3/properties/learning_rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0}};vErrors===null?vErrors=[err446]:vErrors.push(err446),errors++}}else{const err447={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/3/properties/learning_rate/type",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err447]:vErrors.push(err447),errors++}}if(data118.rho!==void 0){let data141=data118.
rho;if(typeof data141=="number"&&isFinite(data141)){if(data141<0||isNaN(data141)){const err448={instancePath:instancePath+
"/optimizer/rho",schemaPath:"#/properties/optimizer/else/then/oneOf/3/properties/rho/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};vErrors===null?vErrors=[err448]:vErrors.push(err448),errors++}if(data141>=1||isNaN(data141)){const err449={
instancePath:instancePath+"/optimizer/rho",schemaPath:"#/properties/optimizer/else/then/oneOf/3/properties/rho/exclusive\
Maximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err449]:vErrors.push(err449),
errors++}}else{const err450={instancePath:instancePath+"/optimizer/rho",schemaPath:"#/properties/optimizer/else/then/one\
Of/3/properties/rho/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err450]:vErrors.push(err450),errors++}}
if(data118.momentum!==void 0){let data142=data118.momentum;if(typeof data142=="number"&&isFinite(data142)){if(data142<0||
isNaN(data142)){const err451={instancePath:instancePath+"/optimizer/momentum",schemaPath:"#/properties/optimizer/else/th\
en/oneOf/3/properties/momentum/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err451]:
vErrors.push(err451),errors++}if(data142>=1||isNaN(data142)){const err452={instancePath:instancePath+"/optimizer/momentu\
m",schemaPath:"#/properties/optimizer/else/then/oneOf/3/properties/momentum/exclusiveMaximum",keyword:"exclusiveMaximum",
params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err452]:vErrors.push(err452),errors++}}else{const err453={instancePath:instancePath+
"/optimizer/momentum",schemaPath:"#/properties/optimizer/else/then/oneOf/3/properties/momentum/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err453]:vErrors.push(err453),errors++}}if(data118.epsilon!==void 0){let data143=data118.
epsilon;if(typeof data143=="number"&&isFinite(data143)){if(data143<=0||isNaN(data143)){const err454={instancePath:instancePath+
"/optimizer/epsilon",schemaPath:"#/properties/optimizer/else/then/oneOf/3/properties/epsilon/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err454]:vErrors.push(err454),errors++}}else{const err455={
instancePath:instancePath+"/optimizer/epsilon",schemaPath:"#/properties/optimizer/else/then/oneOf/3/properties/epsilon/t\
ype",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err455]:vErrors.push(err455),errors++}}if(data118.weight_decay!==
void 0){let data144=data118.weight_decay;if(typeof data144=="number"&&isFinite(data144)){if(data144<0||isNaN(data144)){const err456={
instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/3/properties/weig\
ht_decay/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err456]:vErrors.push(err456),
errors++}}else{const err457={instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else\
/then/oneOf/3/properties/weight_decay/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err457]:vErrors.
push(err457),errors++}}if(data118.centered!==void 0&&typeof data118.centered!="boolean"){const err458={instancePath:instancePath+
"/optimizer/centered",schemaPath:"#/properties/optimizer/else/then/oneOf/3/properties/centered/type",keyword:"type",params:{
type:"boolean"}};vErrors===null?vErrors=[err458]:vErrors.push(err458),errors++}if(data118.epsilon_placement!==void 0){let data146=data118.
epsilon_placement;if(typeof data146!="string"){const err459={instancePath:instancePath+"/optimizer/epsilon_placement",schemaPath:"\
#/properties/optimizer/else/then/oneOf/3/properties/epsilon_placement/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err459]:vErrors.push(err459),errors++}if(!(data146==="outside"||data146==="inside")){const err460={instancePath:instancePath+
"/optimizer/epsilon_placement",schemaPath:"#/properties/optimizer/else/then/oneOf/3/properties/epsilon_placement/enum",keyword:"\
enum",params:{allowedValues:schema11.properties.optimizer.else.then.oneOf[3].properties.epsilon_placement.enum}};vErrors===
null?vErrors=[err460]:vErrors.push(err460),errors++}}if(data118.weight_decay_on!==void 0){let data147=data118.weight_decay_on;
if(typeof data147!="string"){const err461={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"#/properti\
es/optimizer/else/then/oneOf/3/properties/weight_decay_on/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err461]:vErrors.push(err461),errors++}if(!(data147==="all"||data147==="weights")){const err462={instancePath:instancePath+
"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/3/properties/weight_decay_on/enum",keyword:"\
enum",params:{allowedValues:schema11.properties.optimizer.else.then.oneOf[3].properties.weight_decay_on.enum}};vErrors===
null?vErrors=[err462]:vErrors.push(err462),errors++}}if(data118.decoupled_weight_decay!==void 0&&typeof data118.decoupled_weight_decay!=
"boolean"){const err463={instancePath:instancePath+"/optimizer/decoupled_weight_decay",schemaPath:"#/properties/optimize\
r/else/then/oneOf/3/properties/decoupled_weight_decay/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=
[err463]:vErrors.push(err463),errors++}}else{const err464={instancePath:instancePath+"/optimizer",schemaPath:"#/properti\
es/optimizer/else/then/oneOf/3/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err464]:vErrors.push(
err464),errors++}else if(tag4==="adagrad")if(data118&&typeof data118=="object"&&!Array.isArray(data118)){if(data118.type===
void 0){const err465={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/4/requir\
ed",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err465]:vErrors.push(err465),errors++}for(const key67 in data118)
if(!func2.call(schema11.properties.optimizer.else.then.oneOf[4].properties,key67)){const err466={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key67}};vErrors===null?vErrors=[err466]:vErrors.push(err466),errors++}if(data118.type!==void 0&&data118.
type!=="adagrad"){const err467={instancePath:instancePath+"/optimizer/type",schemaPath:"#/properties/optimizer/else/then\
/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue:"adagrad"}};vErrors===null?vErrors=[err467]:vErrors.
push(err467),errors++}if(data118.learning_rate!==void 0){let data150=data118.learning_rate;if(typeof data150=="number"&&
isFinite(data150)){if(data150<=0||isNaN(data150)){const err468={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"\
#/properties/optimizer/else/then/oneOf/4/properties/learning_rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0}};vErrors===null?vErrors=[err468]:vErrors.push(err468),errors++}}else{const err469={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/4/properties/learning_rate/type",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err469]:vErrors.push(err469),errors++}}if(data118.learning_rate_decay!==
void 0){let data151=data118.learning_rate_decay;if(typeof data151=="number"&&isFinite(data151)){if(data151<0||isNaN(data151)){
const err470={instancePath:instancePath+"/optimizer/learning_rate_decay",schemaPath:"#/properties/optimizer/else/then/on\
eOf/4/properties/learning_rate_decay/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=
[err470]:vErrors.push(err470),errors++}}else{const err471={instancePath:instancePath+"/optimizer/learning_rate_decay",schemaPath:"\
#/properties/optimizer/else/then/oneOf/4/properties/learning_rate_decay/type",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err471]:vErrors.push(err471),errors++}}if(data118.initial_accumulator_value!==void 0){let data152=data118.
initial_accumulator_value;if(typeof data152=="number"&&isFinite(data152)){if(data152<0||isNaN(data152)){const err472={instancePath:instancePath+
"/optimizer/initial_accumulator_value",schemaPath:"#/properties/optimizer/else/then/oneOf/4/properties/initial_accumulat\
or_value/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err472]:vErrors.push(err472),
errors++}}else{const err473={instancePath:instancePath+"/optimizer/initial_accumulator_value",schemaPath:"#/properties/o\
ptimizer/else/then/oneOf/4/properties/initial_accumulator_value/type",keyword:"type",params:{type:"number"}};vErrors===null?
vErrors=[err473]:vErrors.push(err473),errors++}}if(data118.epsilon!==void 0){let data153=data118.epsilon;if(typeof data153==
"number"&&isFinite(data153)){if(data153<=0||isNaN(data153)){const err474={instancePath:instancePath+"/optimizer/epsilon",
schemaPath:"#/properties/optimizer/else/then/oneOf/4/properties/epsilon/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}};vErrors===null?vErrors=[err474]:vErrors.push(err474),errors++}}else{const err475={instancePath:instancePath+
"/optimizer/epsilon",schemaPath:"#/properties/optimizer/else/then/oneOf/4/properties/epsilon/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err475]:vErrors.push(err475),errors++}}if(data118.weight_decay!==void 0){let data154=data118.
weight_decay;if(typeof data154=="number"&&isFinite(data154)){if(data154<0||isNaN(data154)){const err476={instancePath:instancePath+
"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/4/properties/weight_decay/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err476]:vErrors.push(err476),errors++}}else{const err477={
instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/4/properties/weig\
ht_decay/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err477]:vErrors.push(err477),errors++}}if(data118.
epsilon_placement!==void 0){let data155=data118.epsilon_placement;if(typeof data155!="string"){const err478={instancePath:instancePath+
"/optimizer/epsilon_placement",schemaPath:"#/properties/optimizer/else/then/oneOf/4/properties/epsilon_placement/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err478]:vErrors.push(err478),errors++}if(!(data155==="outside"||data155===
"inside")){const err479={instancePath:instancePath+"/optimizer/epsilon_placement",schemaPath:"#/properties/optimizer/els\
e/then/oneOf/4/properties/epsilon_placement/enum",keyword:"enum",params:{allowedValues:schema11.properties.optimizer.else.
then.oneOf[4].properties.epsilon_placement.enum}};vErrors===null?vErrors=[err479]:vErrors.push(err479),errors++}}if(data118.
weight_decay_on!==void 0){let data156=data118.weight_decay_on;if(typeof data156!="string"){const err480={instancePath:instancePath+
"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/4/properties/weight_decay_on/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err480]:vErrors.push(err480),errors++}if(!(data156==="all"||data156===
"weights")){const err481={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else\
/then/oneOf/4/properties/weight_decay_on/enum",keyword:"enum",params:{allowedValues:schema11.properties.optimizer.else.then.
oneOf[4].properties.weight_decay_on.enum}};vErrors===null?vErrors=[err481]:vErrors.push(err481),errors++}}if(data118.decoupled_weight_decay!==
void 0&&typeof data118.decoupled_weight_decay!="boolean"){const err482={instancePath:instancePath+"/optimizer/decoupled_\
weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/4/properties/decoupled_weight_decay/type",keyword:"type",
params:{type:"boolean"}};vErrors===null?vErrors=[err482]:vErrors.push(err482),errors++}}else{const err483={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/4/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err483]:vErrors.push(err483),errors++}else if(tag4==="adadelta")if(data118&&typeof data118=="object"&&!Array.
isArray(data118)){if(data118.type===void 0){const err484={instancePath:instancePath+"/optimizer",schemaPath:"#/propertie\
s/optimizer/else/then/oneOf/5/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err484]:
vErrors.push(err484),errors++}for(const key68 in data118)if(!(key68==="type"||key68==="learning_rate"||key68==="rho"||key68===
"epsilon"||key68==="weight_decay"||key68==="weight_decay_on"||key68==="decoupled_weight_decay")){const err485={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key68}};vErrors===null?vErrors=[err485]:vErrors.push(err485),errors++}if(data118.type!==void 0&&data118.
type!=="adadelta"){const err486={instancePath:instancePath+"/optimizer/type",schemaPath:"#/properties/optimizer/else/the\
n/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue:"adadelta"}};vErrors===null?vErrors=[err486]:vErrors.
push(err486),errors++}if(data118.learning_rate!==void 0){let data159=data118.learning_rate;if(typeof data159=="number"&&
isFinite(data159)){if(data159<=0||isNaN(data159)){const err487={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"\
#/properties/optimizer/else/then/oneOf/5/properties/learning_rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0}};vErrors===null?vErrors=[err487]:vErrors.push(err487),errors++}}else{const err488={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/5/properties/learning_rate/type",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err488]:vErrors.push(err488),errors++}}if(data118.rho!==void 0){let data160=data118.
rho;if(typeof data160=="number"&&isFinite(data160)){if(data160<0||isNaN(data160)){const err489={instancePath:instancePath+
"/optimizer/rho",schemaPath:"#/properties/optimizer/else/then/oneOf/5/properties/rho/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};vErrors===null?vErrors=[err489]:vErrors.push(err489),errors++}if(data160>=1||isNaN(data160)){const err490={
instancePath:instancePath+"/optimizer/rho",schemaPath:"#/properties/optimizer/else/then/oneOf/5/properties/rho/exclusive\
Maximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err490]:vErrors.push(err490),
errors++}}else{const err491={instancePath:instancePath+"/optimizer/rho",schemaPath:"#/properties/optimizer/else/then/one\
Of/5/properties/rho/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err491]:vErrors.push(err491),errors++}}
if(data118.epsilon!==void 0){let data161=data118.epsilon;if(typeof data161=="number"&&isFinite(data161)){if(data161<=0||
isNaN(data161)){const err492={instancePath:instancePath+"/optimizer/epsilon",schemaPath:"#/properties/optimizer/else/the\
n/oneOf/5/properties/epsilon/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?
vErrors=[err492]:vErrors.push(err492),errors++}}else{const err493={instancePath:instancePath+"/optimizer/epsilon",schemaPath:"\
#/properties/optimizer/else/then/oneOf/5/properties/epsilon/type",keyword:"type",params:{type:"number"}};vErrors===null?
vErrors=[err493]:vErrors.push(err493),errors++}}if(data118.weight_decay!==void 0){let data162=data118.weight_decay;if(typeof data162==
"number"&&isFinite(data162)){if(data162<0||isNaN(data162)){const err494={instancePath:instancePath+"/optimizer/weight_de\
cay",schemaPath:"#/properties/optimizer/else/then/oneOf/5/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err494]:vErrors.push(err494),errors++}}else{const err495={instancePath:instancePath+
"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/5/properties/weight_decay/type",keyword:"ty\
pe",params:{type:"number"}};vErrors===null?vErrors=[err495]:vErrors.push(err495),errors++}}if(data118.weight_decay_on!==
void 0){let data163=data118.weight_decay_on;if(typeof data163!="string"){const err496={instancePath:instancePath+"/optim\
izer/weight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/5/properties/weight_decay_on/type",keyword:"typ\
e",params:{type:"string"}};vErrors===null?vErrors=[err496]:vErrors.push(err496),errors++}if(!(data163==="all"||data163===
"weights")){const err497={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else\
/then/oneOf/5/properties/weight_decay_on/enum",keyword:"enum",params:{allowedValues:schema11.properties.optimizer.else.then.
oneOf[5].properties.weight_decay_on.enum}};vErrors===null?vErrors=[err497]:vErrors.push(err497),errors++}}if(data118.decoupled_weight_decay!==
void 0&&typeof data118.decoupled_weight_decay!="boolean"){const err498={instancePath:instancePath+"/optimizer/decoupled_\
weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/5/properties/decoupled_weight_decay/type",keyword:"type",
params:{type:"boolean"}};vErrors===null?vErrors=[err498]:vErrors.push(err498),errors++}}else{const err499={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/5/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err499]:vErrors.push(err499),errors++}else if(tag4==="adam")if(data118&&typeof data118=="object"&&!Array.isArray(
data118)){if(data118.type===void 0){const err500={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimi\
zer/else/then/oneOf/6/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err500]:vErrors.
push(err500),errors++}for(const key69 in data118)if(!func2.call(schema11.properties.optimizer.else.then.oneOf[6].properties,
key69)){const err501={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/6/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key69}};vErrors===null?vErrors=[err501]:vErrors.
push(err501),errors++}if(data118.type!==void 0&&data118.type!=="adam"){const err502={instancePath:instancePath+"/optimiz\
er/type",schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/type/const",keyword:"const",params:{allowedValue:"\
adam"}};vErrors===null?vErrors=[err502]:vErrors.push(err502),errors++}if(data118.learning_rate!==void 0){let data166=data118.
learning_rate;if(typeof data166=="number"&&isFinite(data166)){if(data166<=0||isNaN(data166)){const err503={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/learning_rate/exclusiveMinimu\
m",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err503]:vErrors.push(err503),errors++}}else{
const err504={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/6/\
properties/learning_rate/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err504]:vErrors.push(err504),
errors++}}if(data118.beta_1!==void 0){let data167=data118.beta_1;if(typeof data167=="number"&&isFinite(data167)){if(data167<
0||isNaN(data167)){const err505={instancePath:instancePath+"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/t\
hen/oneOf/6/properties/beta_1/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err505]:
vErrors.push(err505),errors++}if(data167>=1||isNaN(data167)){const err506={instancePath:instancePath+"/optimizer/beta_1",
schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/beta_1/exclusiveMaximum",keyword:"exclusiveMaximum",params:{
comparison:"<",limit:1}};vErrors===null?vErrors=[err506]:vErrors.push(err506),errors++}}else{const err507={instancePath:instancePath+
"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/beta_1/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err507]:vErrors.push(err507),errors++}}if(data118.beta_2!==void 0){let data168=data118.
beta_2;if(typeof data168=="number"&&isFinite(data168)){if(data168<0||isNaN(data168)){const err508={instancePath:instancePath+
"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/beta_2/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};vErrors===null?vErrors=[err508]:vErrors.push(err508),errors++}if(data168>=1||isNaN(data168)){const err509={
instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/beta_2/exc\
lusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err509]:vErrors.push(
err509),errors++}}else{const err510={instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/el\
se/then/oneOf/6/properties/beta_2/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err510]:vErrors.push(
err510),errors++}}if(data118.epsilon!==void 0){let data169=data118.epsilon;if(typeof data169=="number"&&isFinite(data169)){
if(data169<=0||isNaN(data169)){const err511={instancePath:instancePath+"/optimizer/epsilon",schemaPath:"#/properties/opt\
imizer/else/then/oneOf/6/properties/epsilon/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};
vErrors===null?vErrors=[err511]:vErrors.push(err511),errors++}}else{const err512={instancePath:instancePath+"/optimizer/\
epsilon",schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/epsilon/type",keyword:"type",params:{type:"numb\
er"}};vErrors===null?vErrors=[err512]:vErrors.push(err512),errors++}}if(data118.weight_decay!==void 0){let data170=data118.
weight_decay;if(typeof data170=="number"&&isFinite(data170)){if(data170<0||isNaN(data170)){const err513={instancePath:instancePath+
"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/weight_decay/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err513]:vErrors.push(err513),errors++}}else{const err514={
instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/weig\
ht_decay/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err514]:vErrors.push(err514),errors++}}if(data118.
epsilon_placement!==void 0){let data171=data118.epsilon_placement;if(typeof data171!="string"){const err515={instancePath:instancePath+
"/optimizer/epsilon_placement",schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/epsilon_placement/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err515]:vErrors.push(err515),errors++}if(!(data171==="outside"||data171===
"hat"||data171==="inside")){const err516={instancePath:instancePath+"/optimizer/epsilon_placement",schemaPath:"#/propert\
ies/optimizer/else/then/oneOf/6/properties/epsilon_placement/enum",keyword:"enum",params:{allowedValues:schema11.properties.
optimizer.else.then.oneOf[6].properties.epsilon_placement.enum}};vErrors===null?vErrors=[err516]:vErrors.push(err516),errors++}}
if(data118.weight_decay_on!==void 0){let data172=data118.weight_decay_on;if(typeof data172!="string"){const err517={instancePath:instancePath+
"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/weight_decay_on/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err517]:vErrors.push(err517),errors++}if(!(data172==="all"||data172===
"weights")){const err518={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else\
/then/oneOf/6/properties/weight_decay_on/enum",keyword:"enum",params:{allowedValues:schema11.properties.optimizer.else.then.
oneOf[6].properties.weight_decay_on.enum}};vErrors===null?vErrors=[err518]:vErrors.push(err518),errors++}}if(data118.decoupled_weight_decay!==
void 0&&typeof data118.decoupled_weight_decay!="boolean"){const err519={instancePath:instancePath+"/optimizer/decoupled_\
weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/decoupled_weight_decay/type",keyword:"type",
params:{type:"boolean"}};vErrors===null?vErrors=[err519]:vErrors.push(err519),errors++}}else{const err520={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/6/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err520]:vErrors.push(err520),errors++}else if(tag4==="amsgrad")if(data118&&typeof data118=="object"&&!Array.
isArray(data118)){if(data118.type===void 0){const err521={instancePath:instancePath+"/optimizer",schemaPath:"#/propertie\
s/optimizer/else/then/oneOf/7/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err521]:
vErrors.push(err521),errors++}for(const key70 in data118)if(!func2.call(schema11.properties.optimizer.else.then.oneOf[7].
properties,key70)){const err522={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/one\
Of/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key70}};vErrors===null?vErrors=[err522]:
vErrors.push(err522),errors++}if(data118.type!==void 0&&data118.type!=="amsgrad"){const err523={instancePath:instancePath+
"/optimizer/type",schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/type/const",keyword:"const",params:{allowedValue:"\
amsgrad"}};vErrors===null?vErrors=[err523]:vErrors.push(err523),errors++}if(data118.learning_rate!==void 0){let data175=data118.
learning_rate;if(typeof data175=="number"&&isFinite(data175)){if(data175<=0||isNaN(data175)){const err524={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/learning_rate/exclusiveMinimu\
m",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err524]:vErrors.push(err524),errors++}}else{
const err525={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/7/\
properties/learning_rate/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err525]:vErrors.push(err525),
errors++}}if(data118.beta_1!==void 0){let data176=data118.beta_1;if(typeof data176=="number"&&isFinite(data176)){if(data176<
0||isNaN(data176)){const err526={instancePath:instancePath+"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/t\
hen/oneOf/7/properties/beta_1/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err526]:
vErrors.push(err526),errors++}if(data176>=1||isNaN(data176)){const err527={instancePath:instancePath+"/optimizer/beta_1",
schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/beta_1/exclusiveMaximum",keyword:"exclusiveMaximum",params:{
comparison:"<",limit:1}};vErrors===null?vErrors=[err527]:vErrors.push(err527),errors++}}else{const err528={instancePath:instancePath+
"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/beta_1/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err528]:vErrors.push(err528),errors++}}if(data118.beta_2!==void 0){let data177=data118.
beta_2;if(typeof data177=="number"&&isFinite(data177)){if(data177<0||isNaN(data177)){const err529={instancePath:instancePath+
"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/beta_2/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};vErrors===null?vErrors=[err529]:vErrors.push(err529),errors++}if(data177>=1||isNaN(data177)){const err530={
instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/beta_2/exc\
lusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err530]:vErrors.push(
err530),errors++}}else{const err531={instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/el\
se/then/oneOf/7/properties/beta_2/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err531]:vErrors.push(
err531),errors++}}if(data118.epsilon!==void 0){let data178=data118.epsilon;if(typeof data178=="number"&&isFinite(data178)){
if(data178<=0||isNaN(data178)){const err532={instancePath:instancePath+"/optimizer/epsilon",schemaPath:"#/properties/opt\
imizer/else/then/oneOf/7/properties/epsilon/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};
vErrors===null?vErrors=[err532]:vErrors.push(err532),errors++}}else{const err533={instancePath:instancePath+"/optimizer/\
epsilon",schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/epsilon/type",keyword:"type",params:{type:"numb\
er"}};vErrors===null?vErrors=[err533]:vErrors.push(err533),errors++}}if(data118.weight_decay!==void 0){let data179=data118.
weight_decay;if(typeof data179=="number"&&isFinite(data179)){if(data179<0||isNaN(data179)){const err534={instancePath:instancePath+
"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/weight_decay/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err534]:vErrors.push(err534),errors++}}else{const err535={
instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/weig\
ht_decay/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err535]:vErrors.push(err535),errors++}}if(data118.
epsilon_placement!==void 0){let data180=data118.epsilon_placement;if(typeof data180!="string"){const err536={instancePath:instancePath+
"/optimizer/epsilon_placement",schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/epsilon_placement/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err536]:vErrors.push(err536),errors++}if(!(data180==="outside"||data180===
"hat")){const err537={instancePath:instancePath+"/optimizer/epsilon_placement",schemaPath:"#/properties/optimizer/else/t\
hen/oneOf/7/properties/epsilon_placement/enum",keyword:"enum",params:{allowedValues:schema11.properties.optimizer.else.then.
oneOf[7].properties.epsilon_placement.enum}};vErrors===null?vErrors=[err537]:vErrors.push(err537),errors++}}if(data118.weight_decay_on!==
void 0){let data181=data118.weight_decay_on;if(typeof data181!="string"){const err538={instancePath:instancePath+"/optim\
izer/weight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/weight_decay_on/type",keyword:"typ\
e",params:{type:"string"}};vErrors===null?vErrors=[err538]:vErrors.push(err538),errors++}if(!(data181==="all"||data181===
"weights")){const err539={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else\
/then/oneOf/7/properties/weight_decay_on/enum",keyword:"enum",params:{allowedValues:schema11.properties.optimizer.else.then.
oneOf[7].properties.weight_decay_on.enum}};vErrors===null?vErrors=[err539]:vErrors.push(err539),errors++}}if(data118.decoupled_weight_decay!==
void 0&&typeof data118.decoupled_weight_decay!="boolean"){const err540={instancePath:instancePath+"/optimizer/decoupled_\
weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/decoupled_weight_decay/type",keyword:"type",
params:{type:"boolean"}};vErrors===null?vErrors=[err540]:vErrors.push(err540),errors++}}else{const err541={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/7/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err541]:vErrors.push(err541),errors++}else if(tag4==="adamw")if(data118&&typeof data118=="object"&&!Array.
isArray(data118)){if(data118.type===void 0){const err542={instancePath:instancePath+"/optimizer",schemaPath:"#/propertie\
s/optimizer/else/then/oneOf/8/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err542]:
vErrors.push(err542),errors++}for(const key71 in data118)if(!(key71==="type"||key71==="learning_rate"||key71==="beta_1"||
key71==="beta_2"||key71==="epsilon"||key71==="weight_decay"||key71==="epsilon_placement"||key71==="weight_decay_on")){const err543={
instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/8/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key71}};vErrors===null?vErrors=[err543]:vErrors.push(err543),errors++}if(data118.
type!==void 0&&data118.type!=="adamw"){const err544={instancePath:instancePath+"/optimizer/type",schemaPath:"#/propertie\
s/optimizer/else/then/oneOf/8/properties/type/const",keyword:"const",params:{allowedValue:"adamw"}};vErrors===null?vErrors=
[err544]:vErrors.push(err544),errors++}if(data118.learning_rate!==void 0){let data184=data118.learning_rate;if(typeof data184==
"number"&&isFinite(data184)){if(data184<=0||isNaN(data184)){const err545={instancePath:instancePath+"/optimizer/learning\
_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/8/properties/learning_rate/exclusiveMinimum",keyword:"exclusiv\
eMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err545]:vErrors.push(err545),errors++}}else{const err546={
instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/8/properties/lea\
rning_rate/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err546]:vErrors.push(err546),errors++}}if(data118.
beta_1!==void 0){let data185=data118.beta_1;if(typeof data185=="number"&&isFinite(data185)){if(data185<0||isNaN(data185)){
const err547={instancePath:instancePath+"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/then/oneOf/8/propert\
ies/beta_1/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err547]:vErrors.push(err547),
errors++}if(data185>=1||isNaN(data185)){const err548={instancePath:instancePath+"/optimizer/beta_1",schemaPath:"#/proper\
ties/optimizer/else/then/oneOf/8/properties/beta_1/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};
vErrors===null?vErrors=[err548]:vErrors.push(err548),errors++}}else{const err549={instancePath:instancePath+"/optimizer/\
beta_1",schemaPath:"#/properties/optimizer/else/then/oneOf/8/properties/beta_1/type",keyword:"type",params:{type:"number"}};
vErrors===null?vErrors=[err549]:vErrors.push(err549),errors++}}if(data118.beta_2!==void 0){let data186=data118.beta_2;if(typeof data186==
"number"&&isFinite(data186)){if(data186<0||isNaN(data186)){const err550={instancePath:instancePath+"/optimizer/beta_2",schemaPath:"\
#/properties/optimizer/else/then/oneOf/8/properties/beta_2/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err550]:vErrors.push(err550),errors++}if(data186>=1||isNaN(data186)){const err551={instancePath:instancePath+
"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/8/properties/beta_2/exclusiveMaximum",keyword:"ex\
clusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err551]:vErrors.push(err551),errors++}}else{const err552={
instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/8/properties/beta_2/typ\
e",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err552]:vErrors.push(err552),errors++}}if(data118.epsilon!==
void 0){let data187=data118.epsilon;if(typeof data187=="number"&&isFinite(data187)){if(data187<=0||isNaN(data187)){const err553={
instancePath:instancePath+"/optimizer/epsilon",schemaPath:"#/properties/optimizer/else/then/oneOf/8/properties/epsilon/e\
xclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err553]:vErrors.push(
err553),errors++}}else{const err554={instancePath:instancePath+"/optimizer/epsilon",schemaPath:"#/properties/optimizer/e\
lse/then/oneOf/8/properties/epsilon/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err554]:vErrors.
push(err554),errors++}}if(data118.weight_decay!==void 0){let data188=data118.weight_decay;if(typeof data188=="number"&&isFinite(
data188)){if(data188<0||isNaN(data188)){const err555={instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/\
properties/optimizer/else/then/oneOf/8/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err555]:vErrors.push(err555),errors++}}else{const err556={instancePath:instancePath+"/optimizer/\
weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/8/properties/weight_decay/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err556]:vErrors.push(err556),errors++}}if(data118.epsilon_placement!==void 0){let data189=data118.
epsilon_placement;if(typeof data189!="string"){const err557={instancePath:instancePath+"/optimizer/epsilon_placement",schemaPath:"\
#/properties/optimizer/else/then/oneOf/8/properties/epsilon_placement/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err557]:vErrors.push(err557),errors++}if(!(data189==="outside"||data189==="hat"||data189==="inside")){const err558={
instancePath:instancePath+"/optimizer/epsilon_placement",schemaPath:"#/properties/optimizer/else/then/oneOf/8/properties\
/epsilon_placement/enum",keyword:"enum",params:{allowedValues:schema11.properties.optimizer.else.then.oneOf[8].properties.
epsilon_placement.enum}};vErrors===null?vErrors=[err558]:vErrors.push(err558),errors++}}if(data118.weight_decay_on!==void 0){
let data190=data118.weight_decay_on;if(typeof data190!="string"){const err559={instancePath:instancePath+"/optimizer/wei\
ght_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/8/properties/weight_decay_on/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err559]:vErrors.push(err559),errors++}if(!(data190==="all"||data190==="weights")){
const err560={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/\
8/properties/weight_decay_on/enum",keyword:"enum",params:{allowedValues:schema11.properties.optimizer.else.then.oneOf[8].
properties.weight_decay_on.enum}};vErrors===null?vErrors=[err560]:vErrors.push(err560),errors++}}}else{const err561={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/8/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err561]:vErrors.push(err561),errors++}else if(tag4==="adamax")if(data118&&typeof data118=="object"&&!Array.
isArray(data118)){if(data118.type===void 0){const err562={instancePath:instancePath+"/optimizer",schemaPath:"#/propertie\
s/optimizer/else/then/oneOf/9/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err562]:
vErrors.push(err562),errors++}for(const key72 in data118)if(!func2.call(schema11.properties.optimizer.else.then.oneOf[9].
properties,key72)){const err563={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/one\
Of/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key72}};vErrors===null?vErrors=[err563]:
vErrors.push(err563),errors++}if(data118.type!==void 0&&data118.type!=="adamax"){const err564={instancePath:instancePath+
"/optimizer/type",schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/type/const",keyword:"const",params:{allowedValue:"\
adamax"}};vErrors===null?vErrors=[err564]:vErrors.push(err564),errors++}if(data118.learning_rate!==void 0){let data192=data118.
learning_rate;if(typeof data192=="number"&&isFinite(data192)){if(data192<=0||isNaN(data192)){const err565={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/learning_rate/exclusiveMinimu\
m",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err565]:vErrors.push(err565),errors++}}else{
const err566={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/9/\
properties/learning_rate/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err566]:vErrors.push(err566),
errors++}}if(data118.beta_1!==void 0){let data193=data118.beta_1;if(typeof data193=="number"&&isFinite(data193)){if(data193<
0||isNaN(data193)){const err567={instancePath:instancePath+"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/t\
hen/oneOf/9/properties/beta_1/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err567]:
vErrors.push(err567),errors++}if(data193>=1||isNaN(data193)){const err568={instancePath:instancePath+"/optimizer/beta_1",
schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/beta_1/exclusiveMaximum",keyword:"exclusiveMaximum",params:{
comparison:"<",limit:1}};vErrors===null?vErrors=[err568]:vErrors.push(err568),errors++}}else{const err569={instancePath:instancePath+
"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/beta_1/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err569]:vErrors.push(err569),errors++}}if(data118.beta_2!==void 0){let data194=data118.
beta_2;if(typeof data194=="number"&&isFinite(data194)){if(data194<0||isNaN(data194)){const err570={instancePath:instancePath+
"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/beta_2/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};vErrors===null?vErrors=[err570]:vErrors.push(err570),errors++}if(data194>=1||isNaN(data194)){const err571={
instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/beta_2/exc\
lusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err571]:vErrors.push(
err571),errors++}}else{const err572={instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/el\
se/then/oneOf/9/properties/beta_2/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err572]:vErrors.push(
err572),errors++}}if(data118.epsilon!==void 0){let data195=data118.epsilon;if(typeof data195=="number"&&isFinite(data195)){
if(data195<=0||isNaN(data195)){const err573={instancePath:instancePath+"/optimizer/epsilon",schemaPath:"#/properties/opt\
imizer/else/then/oneOf/9/properties/epsilon/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};
vErrors===null?vErrors=[err573]:vErrors.push(err573),errors++}}else{const err574={instancePath:instancePath+"/optimizer/\
epsilon",schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/epsilon/type",keyword:"type",params:{type:"numb\
er"}};vErrors===null?vErrors=[err574]:vErrors.push(err574),errors++}}if(data118.weight_decay!==void 0){let data196=data118.
weight_decay;if(typeof data196=="number"&&isFinite(data196)){if(data196<0||isNaN(data196)){const err575={instancePath:instancePath+
"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/weight_decay/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err575]:vErrors.push(err575),errors++}}else{const err576={
instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/weig\
ht_decay/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err576]:vErrors.push(err576),errors++}}if(data118.
epsilon_placement!==void 0){let data197=data118.epsilon_placement;if(typeof data197!="string"){const err577={instancePath:instancePath+
"/optimizer/epsilon_placement",schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/epsilon_placement/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err577]:vErrors.push(err577),errors++}if(!(data197==="inside"||data197===
"outside")){const err578={instancePath:instancePath+"/optimizer/epsilon_placement",schemaPath:"#/properties/optimizer/el\
se/then/oneOf/9/properties/epsilon_placement/enum",keyword:"enum",params:{allowedValues:schema11.properties.optimizer.else.
then.oneOf[9].properties.epsilon_placement.enum}};vErrors===null?vErrors=[err578]:vErrors.push(err578),errors++}}if(data118.
weight_decay_on!==void 0){let data198=data118.weight_decay_on;if(typeof data198!="string"){const err579={instancePath:instancePath+
"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/weight_decay_on/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err579]:vErrors.push(err579),errors++}if(!(data198==="all"||data198===
"weights")){const err580={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else\
/then/oneOf/9/properties/weight_decay_on/enum",keyword:"enum",params:{allowedValues:schema11.properties.optimizer.else.then.
oneOf[9].properties.weight_decay_on.enum}};vErrors===null?vErrors=[err580]:vErrors.push(err580),errors++}}if(data118.decoupled_weight_decay!==
void 0&&typeof data118.decoupled_weight_decay!="boolean"){const err581={instancePath:instancePath+"/optimizer/decoupled_\
weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/decoupled_weight_decay/type",keyword:"type",
params:{type:"boolean"}};vErrors===null?vErrors=[err581]:vErrors.push(err581),errors++}}else{const err582={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/9/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err582]:vErrors.push(err582),errors++}else if(tag4==="nadam")if(data118&&typeof data118=="object"&&!Array.
isArray(data118)){if(data118.type===void 0){const err583={instancePath:instancePath+"/optimizer",schemaPath:"#/propertie\
s/optimizer/else/then/oneOf/10/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err583]:
vErrors.push(err583),errors++}for(const key73 in data118)if(!func2.call(schema11.properties.optimizer.else.then.oneOf[10].
properties,key73)){const err584={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/one\
Of/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key73}};vErrors===null?vErrors=[err584]:
vErrors.push(err584),errors++}if(data118.type!==void 0&&data118.type!=="nadam"){const err585={instancePath:instancePath+
"/optimizer/type",schemaPath:"#/properties/optimizer/else/then/oneOf/10/properties/type/const",keyword:"const",params:{allowedValue:"\
nadam"}};vErrors===null?vErrors=[err585]:vErrors.push(err585),errors++}if(data118.learning_rate!==void 0){let data201=data118.
learning_rate;if(typeof data201=="number"&&isFinite(data201)){if(data201<=0||isNaN(data201)){const err586={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/10/properties/learning_rate/exclusiveMinim\
um",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err586]:vErrors.push(err586),errors++}}else{
const err587={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/10\
/properties/learning_rate/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err587]:vErrors.push(err587),
errors++}}if(data118.beta_1!==void 0){let data202=data118.beta_1;if(typeof data202=="number"&&isFinite(data202)){if(data202<
0||isNaN(data202)){const err588={instancePath:instancePath+"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/t\
hen/oneOf/10/properties/beta_1/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err588]:
vErrors.push(err588),errors++}if(data202>=1||isNaN(data202)){const err589={instancePath:instancePath+"/optimizer/beta_1",
schemaPath:"#/properties/optimizer/else/then/oneOf/10/properties/beta_1/exclusiveMaximum",keyword:"exclusiveMaximum",params:{
comparison:"<",limit:1}};vErrors===null?vErrors=[err589]:vErrors.push(err589),errors++}}else{const err590={instancePath:instancePath+
"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/then/oneOf/10/properties/beta_1/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err590]:vErrors.push(err590),errors++}}if(data118.beta_2!==void 0){let data203=data118.
beta_2;if(typeof data203=="number"&&isFinite(data203)){if(data203<0||isNaN(data203)){const err591={instancePath:instancePath+
"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/10/properties/beta_2/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};vErrors===null?vErrors=[err591]:vErrors.push(err591),errors++}if(data203>=1||isNaN(data203)){const err592={
instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/10/properties/beta_2/ex\
clusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err592]:vErrors.push(
err592),errors++}}else{const err593={instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/el\
se/then/oneOf/10/properties/beta_2/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err593]:vErrors.
push(err593),errors++}}if(data118.epsilon!==void 0){let data204=data118.epsilon;if(typeof data204=="number"&&isFinite(data204)){
if(data204<=0||isNaN(data204)){const err594={instancePath:instancePath+"/optimizer/epsilon",schemaPath:"#/properties/opt\
imizer/else/then/oneOf/10/properties/epsilon/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};
vErrors===null?vErrors=[err594]:vErrors.push(err594),errors++}}else{const err595={instancePath:instancePath+"/optimizer/\
epsilon",schemaPath:"#/properties/optimizer/else/then/oneOf/10/properties/epsilon/type",keyword:"type",params:{type:"num\
ber"}};vErrors===null?vErrors=[err595]:vErrors.push(err595),errors++}}if(data118.momentum_decay!==void 0){let data205=data118.
momentum_decay;if(typeof data205=="number"&&isFinite(data205)){if(data205<0||isNaN(data205)){const err596={instancePath:instancePath+
"/optimizer/momentum_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/10/properties/momentum_decay/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err596]:vErrors.push(err596),errors++}}else{const err597={
instancePath:instancePath+"/optimizer/momentum_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/10/properties/m\
omentum_decay/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err597]:vErrors.push(err597),errors++}}
if(data118.weight_decay!==void 0){let data206=data118.weight_decay;if(typeof data206=="number"&&isFinite(data206)){if(data206<
0||isNaN(data206)){const err598={instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/\
else/then/oneOf/10/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=
[err598]:vErrors.push(err598),errors++}}else{const err599={instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"\
#/properties/optimizer/else/then/oneOf/10/properties/weight_decay/type",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err599]:vErrors.push(err599),errors++}}if(data118.weight_decay_on!==void 0){let data207=data118.weight_decay_on;
if(typeof data207!="string"){const err600={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"#/properti\
es/optimizer/else/then/oneOf/10/properties/weight_decay_on/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err600]:vErrors.push(err600),errors++}if(!(data207==="all"||data207==="weights")){const err601={instancePath:instancePath+
"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/10/properties/weight_decay_on/enum",keyword:"\
enum",params:{allowedValues:schema11.properties.optimizer.else.then.oneOf[10].properties.weight_decay_on.enum}};vErrors===
null?vErrors=[err601]:vErrors.push(err601),errors++}}if(data118.decoupled_weight_decay!==void 0&&typeof data118.decoupled_weight_decay!=
"boolean"){const err602={instancePath:instancePath+"/optimizer/decoupled_weight_decay",schemaPath:"#/properties/optimize\
r/else/then/oneOf/10/properties/decoupled_weight_decay/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=
[err602]:vErrors.push(err602),errors++}}else{const err603={instancePath:instancePath+"/optimizer",schemaPath:"#/properti\
es/optimizer/else/then/oneOf/10/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err603]:vErrors.push(
err603),errors++}else if(tag4==="radam")if(data118&&typeof data118=="object"&&!Array.isArray(data118)){if(data118.type===
void 0){const err604={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/11/requi\
red",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err604]:vErrors.push(err604),errors++}for(const key74 in data118)
if(!(key74==="type"||key74==="learning_rate"||key74==="beta_1"||key74==="beta_2"||key74==="epsilon"||key74==="weight_dec\
ay"||key74==="weight_decay_on"||key74==="decoupled_weight_decay")){const err605={instancePath:instancePath+"/optimizer",
schemaPath:"#/properties/optimizer/else/then/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key74}};
vErrors===null?vErrors=[err605]:vErrors.push(err605),errors++}if(data118.type!==void 0&&data118.type!=="radam"){const err606={
instancePath:instancePath+"/optimizer/type",schemaPath:"#/properties/optimizer/else/then/oneOf/11/properties/type/const",
keyword:"const",params:{allowedValue:"radam"}};vErrors===null?vErrors=[err606]:vErrors.push(err606),errors++}if(data118.
learning_rate!==void 0){let data210=data118.learning_rate;if(typeof data210=="number"&&isFinite(data210)){if(data210<=0||
isNaN(data210)){const err607={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/el\
se/then/oneOf/11/properties/learning_rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};
vErrors===null?vErrors=[err607]:vErrors.push(err607),errors++}}else{const err608={instancePath:instancePath+"/optimizer/\
learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/11/properties/learning_rate/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err608]:vErrors.push(err608),errors++}}if(data118.beta_1!==void 0){let data211=data118.
beta_1;if(typeof data211=="number"&&isFinite(data211)){if(data211<0||isNaN(data211)){const err609={instancePath:instancePath+
"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/then/oneOf/11/properties/beta_1/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};vErrors===null?vErrors=[err609]:vErrors.push(err609),errors++}if(data211>=1||isNaN(data211)){const err610={
instancePath:instancePath+"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/then/oneOf/11/properties/beta_1/ex\
clusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err610]:vErrors.push(
err610),errors++}}else{const err611={instancePath:instancePath+"/optimizer/beta_1",schemaPath:"#/properties/optimizer/el\
se/then/oneOf/11/properties/beta_1/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err611]:vErrors.
push(err611),errors++}}if(data118.beta_2!==void 0){let data212=data118.beta_2;if(typeof data212=="number"&&isFinite(data212)){
if(data212<0||isNaN(data212)){const err612={instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optim\
izer/else/then/oneOf/11/properties/beta_2/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=
[err612]:vErrors.push(err612),errors++}if(data212>=1||isNaN(data212)){const err613={instancePath:instancePath+"/optimize\
r/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/11/properties/beta_2/exclusiveMaximum",keyword:"exclusiveMa\
ximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err613]:vErrors.push(err613),errors++}}else{const err614={
instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/11/properties/beta_2/ty\
pe",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err614]:vErrors.push(err614),errors++}}if(data118.epsilon!==
void 0){let data213=data118.epsilon;if(typeof data213=="number"&&isFinite(data213)){if(data213<=0||isNaN(data213)){const err615={
instancePath:instancePath+"/optimizer/epsilon",schemaPath:"#/properties/optimizer/else/then/oneOf/11/properties/epsilon/\
exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err615]:vErrors.push(
err615),errors++}}else{const err616={instancePath:instancePath+"/optimizer/epsilon",schemaPath:"#/properties/optimizer/e\
lse/then/oneOf/11/properties/epsilon/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err616]:vErrors.
push(err616),errors++}}if(data118.weight_decay!==void 0){let data214=data118.weight_decay;if(typeof data214=="number"&&isFinite(
data214)){if(data214<0||isNaN(data214)){const err617={instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/\
properties/optimizer/else/then/oneOf/11/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err617]:vErrors.push(err617),errors++}}else{const err618={instancePath:instancePath+"/optimizer/\
weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/11/properties/weight_decay/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err618]:vErrors.push(err618),errors++}}if(data118.weight_decay_on!==void 0){let data215=data118.
weight_decay_on;if(typeof data215!="string"){const err619={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"\
#/properties/optimizer/else/then/oneOf/11/properties/weight_decay_on/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err619]:vErrors.push(err619),errors++}if(!(data215==="all"||data215==="weights")){const err620={instancePath:instancePath+
"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/11/properties/weight_decay_on/enum",keyword:"\
enum",params:{allowedValues:schema11.properties.optimizer.else.then.oneOf[11].properties.weight_decay_on.enum}};vErrors===
null?vErrors=[err620]:vErrors.push(err620),errors++}}if(data118.decoupled_weight_decay!==void 0&&typeof data118.decoupled_weight_decay!=
"boolean"){const err621={instancePath:instancePath+"/optimizer/decoupled_weight_decay",schemaPath:"#/properties/optimize\
r/else/then/oneOf/11/properties/decoupled_weight_decay/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=
[err621]:vErrors.push(err621),errors++}}else{const err622={instancePath:instancePath+"/optimizer",schemaPath:"#/properti\
es/optimizer/else/then/oneOf/11/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err622]:vErrors.push(
err622),errors++}else if(tag4==="lion")if(data118&&typeof data118=="object"&&!Array.isArray(data118)){if(data118.type===
void 0){const err623={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/12/requi\
red",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err623]:vErrors.push(err623),errors++}for(const key75 in data118)
if(!(key75==="type"||key75==="learning_rate"||key75==="beta_1"||key75==="beta_2"||key75==="weight_decay"||key75==="weigh\
t_decay_on")){const err624={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/12\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key75}};vErrors===null?vErrors=[err624]:
vErrors.push(err624),errors++}if(data118.type!==void 0&&data118.type!=="lion"){const err625={instancePath:instancePath+"\
/optimizer/type",schemaPath:"#/properties/optimizer/else/then/oneOf/12/properties/type/const",keyword:"const",params:{allowedValue:"\
lion"}};vErrors===null?vErrors=[err625]:vErrors.push(err625),errors++}if(data118.learning_rate!==void 0){let data218=data118.
learning_rate;if(typeof data218=="number"&&isFinite(data218)){if(data218<=0||isNaN(data218)){const err626={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/12/properties/learning_rate/exclusiveMinim\
um",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err626]:vErrors.push(err626),errors++}}else{
const err627={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/12\
/properties/learning_rate/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err627]:vErrors.push(err627),
errors++}}if(data118.beta_1!==void 0){let data219=data118.beta_1;if(typeof data219=="number"&&isFinite(data219)){if(data219<
0||isNaN(data219)){const err628={instancePath:instancePath+"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/t\
hen/oneOf/12/properties/beta_1/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err628]:
vErrors.push(err628),errors++}if(data219>=1||isNaN(data219)){const err629={instancePath:instancePath+"/optimizer/beta_1",
schemaPath:"#/properties/optimizer/else/then/oneOf/12/properties/beta_1/exclusiveMaximum",keyword:"exclusiveMaximum",params:{
comparison:"<",limit:1}};vErrors===null?vErrors=[err629]:vErrors.push(err629),errors++}}else{const err630={instancePath:instancePath+
"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/then/oneOf/12/properties/beta_1/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err630]:vErrors.push(err630),errors++}}if(data118.beta_2!==void 0){let data220=data118.
beta_2;if(typeof data220=="number"&&isFinite(data220)){if(data220<0||isNaN(data220)){const err631={instancePath:instancePath+
"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/12/properties/beta_2/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};vErrors===null?vErrors=[err631]:vErrors.push(err631),errors++}if(data220>=1||isNaN(data220)){const err632={
instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/12/properties/beta_2/ex\
clusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err632]:vErrors.push(
err632),errors++}}else{const err633={instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/el\
se/then/oneOf/12/properties/beta_2/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err633]:vErrors.
push(err633),errors++}}if(data118.weight_decay!==void 0){let data221=data118.weight_decay;if(typeof data221=="number"&&isFinite(
data221)){if(data221<0||isNaN(data221)){const err634={instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/\
properties/optimizer/else/then/oneOf/12/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err634]:vErrors.push(err634),errors++}}else{const err635={instancePath:instancePath+"/optimizer/\
weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/12/properties/weight_decay/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err635]:vErrors.push(err635),errors++}}if(data118.weight_decay_on!==void 0){let data222=data118.
weight_decay_on;if(typeof data222!="string"){const err636={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"\
#/properties/optimizer/else/then/oneOf/12/properties/weight_decay_on/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err636]:vErrors.push(err636),errors++}if(!(data222==="all"||data222==="weights")){const err637={instancePath:instancePath+
"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/12/properties/weight_decay_on/enum",keyword:"\
enum",params:{allowedValues:schema11.properties.optimizer.else.then.oneOf[12].properties.weight_decay_on.enum}};vErrors===
null?vErrors=[err637]:vErrors.push(err637),errors++}}}else{const err638={instancePath:instancePath+"/optimizer",schemaPath:"\
#/properties/optimizer/else/then/oneOf/12/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err638]:vErrors.
push(err638),errors++}else{const err639={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/\
then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag4}};vErrors===null?vErrors=[err639]:
vErrors.push(err639),errors++}else{const err640={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimiz\
er/else/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag4}};vErrors===null?vErrors=
[err640]:vErrors.push(err640),errors++}}else{const err641={instancePath:instancePath+"/optimizer",schemaPath:"#/properti\
es/optimizer/else/then/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err641]:vErrors.push(err641),
errors++}var _valid10=_errs425===errors;valid144=_valid10,ifClause9="then"}else{const _errs662=errors;if(typeof data118!=
"string"&&!(data118&&typeof data118=="object"&&!Array.isArray(data118))){const err642={instancePath:instancePath+"/optim\
izer",schemaPath:"#/properties/optimizer/else/else/type",keyword:"type",params:{type:schema11.properties.optimizer.else.
else.type}};vErrors===null?vErrors=[err642]:vErrors.push(err642),errors++}var _valid10=_errs662===errors;valid144=_valid10,
ifClause9="else"}if(!valid144){const err643={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/e\
lse/if",keyword:"if",params:{failingKeyword:ifClause9}};vErrors===null?vErrors=[err643]:vErrors.push(err643),errors++}var _valid9=_errs421===
errors;valid143=_valid9,ifClause8="else"}if(!valid143){const err644={instancePath:instancePath+"/optimizer",schemaPath:"\
#/properties/optimizer/if",keyword:"if",params:{failingKeyword:ifClause8}};vErrors===null?vErrors=[err644]:vErrors.push(
err644),errors++}}if(data.training!==void 0){let data223=data.training;const _errs666=errors,_errs667=errors;if(data223&&
typeof data223=="object"&&!Array.isArray(data223)){let missing1;if(data223.epochs===void 0&&(missing1="epochs")||data223.
iterations===void 0&&(missing1="iterations")){const err645={};vErrors===null?vErrors=[err645]:vErrors.push(err645),errors++}}
var valid172=_errs667===errors;if(valid172){const err646={instancePath:instancePath+"/training",schemaPath:"#/properties\
/training/not",keyword:"not",params:{}};vErrors===null?vErrors=[err646]:vErrors.push(err646),errors++}else errors=_errs666,
vErrors!==null&&(_errs666?vErrors.length=_errs666:vErrors=null);if(data223&&typeof data223=="object"&&!Array.isArray(data223)){
for(const key76 in data223)if(!(key76==="epochs"||key76==="iterations"||key76==="batch_size"||key76==="seed"||key76==="s\
chedule"||key76==="clip"||key76==="metrics")){const err647={instancePath:instancePath+"/training",schemaPath:"#/properti\
es/training/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key76}};vErrors===null?vErrors=
[err647]:vErrors.push(err647),errors++}if(data223.epochs!==void 0){let data224=data223.epochs;if(!(typeof data224=="numb\
er"&&!(data224%1)&&!isNaN(data224)&&isFinite(data224))){const err648={instancePath:instancePath+"/training/epochs",schemaPath:"\
#/properties/training/properties/epochs/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err648]:vErrors.
push(err648),errors++}if(typeof data224=="number"&&isFinite(data224)){if(data224>2147483647||isNaN(data224)){const err649={
instancePath:instancePath+"/training/epochs",schemaPath:"#/properties/training/properties/epochs/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:2147483647}};vErrors===null?vErrors=[err649]:vErrors.push(err649),errors++}if(data224<
1||isNaN(data224)){const err650={instancePath:instancePath+"/training/epochs",schemaPath:"#/properties/training/properti\
es/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err650]:vErrors.push(err650),
errors++}}}if(data223.iterations!==void 0){let data225=data223.iterations;if(!(typeof data225=="number"&&!(data225%1)&&!isNaN(
data225)&&isFinite(data225))){const err651={instancePath:instancePath+"/training/iterations",schemaPath:"#/properties/tr\
aining/properties/iterations/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err651]:vErrors.push(
err651),errors++}if(typeof data225=="number"&&isFinite(data225)){if(data225>2147483647||isNaN(data225)){const err652={instancePath:instancePath+
"/training/iterations",schemaPath:"#/properties/training/properties/iterations/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:2147483647}};vErrors===null?vErrors=[err652]:vErrors.push(err652),errors++}if(data225<1||isNaN(data225)){const err653={
instancePath:instancePath+"/training/iterations",schemaPath:"#/properties/training/properties/iterations/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err653]:vErrors.push(err653),errors++}}}if(data223.batch_size!==
void 0){let data226=data223.batch_size;const _errs674=errors;let valid174=!0;const _errs675=errors;if(!(typeof data226==
"number"&&isFinite(data226))){const err654={};vErrors===null?vErrors=[err654]:vErrors.push(err654),errors++}var _valid11=_errs675===
errors;errors=_errs674,vErrors!==null&&(_errs674?vErrors.length=_errs674:vErrors=null);let ifClause10;if(_valid11){const _errs677=errors;
if(!(typeof data226=="number"&&!(data226%1)&&!isNaN(data226)&&isFinite(data226))){const err655={instancePath:instancePath+
"/training/batch_size",schemaPath:"#/properties/training/properties/batch_size/then/type",keyword:"type",params:{type:"i\
nteger"}};vErrors===null?vErrors=[err655]:vErrors.push(err655),errors++}if(typeof data226=="number"&&isFinite(data226)){
if(data226>2147483647||isNaN(data226)){const err656={instancePath:instancePath+"/training/batch_size",schemaPath:"#/prop\
erties/training/properties/batch_size/then/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};vErrors===
null?vErrors=[err656]:vErrors.push(err656),errors++}if(data226<1||isNaN(data226)){const err657={instancePath:instancePath+
"/training/batch_size",schemaPath:"#/properties/training/properties/batch_size/then/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};vErrors===null?vErrors=[err657]:vErrors.push(err657),errors++}}var _valid11=_errs677===errors;valid174=_valid11,
ifClause10="then"}else{const _errs679=errors,_errs680=errors;let valid175=!0;const _errs681=errors;if(typeof data226!="s\
tring"){const err658={};vErrors===null?vErrors=[err658]:vErrors.push(err658),errors++}var _valid12=_errs681===errors;errors=
_errs680,vErrors!==null&&(_errs680?vErrors.length=_errs680:vErrors=null);let ifClause11;if(_valid12){const _errs683=errors;
if(typeof data226!="string"){const err659={instancePath:instancePath+"/training/batch_size",schemaPath:"#/properties/tra\
ining/properties/batch_size/else/then/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err659]:vErrors.
push(err659),errors++}if(data226!=="full"){const err660={instancePath:instancePath+"/training/batch_size",schemaPath:"#/\
properties/training/properties/batch_size/else/then/enum",keyword:"enum",params:{allowedValues:schema11.properties.training.
properties.batch_size.else.then.enum}};vErrors===null?vErrors=[err660]:vErrors.push(err660),errors++}var _valid12=_errs683===
errors;valid175=_valid12,ifClause11="then"}else{const _errs685=errors;if(!(typeof data226=="number"&&!(data226%1)&&!isNaN(
data226)&&isFinite(data226))&&typeof data226!="string"){const err661={instancePath:instancePath+"/training/batch_size",schemaPath:"\
#/properties/training/properties/batch_size/else/else/type",keyword:"type",params:{type:schema11.properties.training.properties.
batch_size.else.else.type}};vErrors===null?vErrors=[err661]:vErrors.push(err661),errors++}var _valid12=_errs685===errors;
valid175=_valid12,ifClause11="else"}if(!valid175){const err662={instancePath:instancePath+"/training/batch_size",schemaPath:"\
#/properties/training/properties/batch_size/else/if",keyword:"if",params:{failingKeyword:ifClause11}};vErrors===null?vErrors=
[err662]:vErrors.push(err662),errors++}var _valid11=_errs679===errors;valid174=_valid11,ifClause10="else"}if(!valid174){
const err663={instancePath:instancePath+"/training/batch_size",schemaPath:"#/properties/training/properties/batch_size/i\
f",keyword:"if",params:{failingKeyword:ifClause10}};vErrors===null?vErrors=[err663]:vErrors.push(err663),errors++}}if(data223.
seed!==void 0){let data227=data223.seed;if(!(typeof data227=="number"&&!(data227%1)&&!isNaN(data227)&&isFinite(data227))){
const err664={instancePath:instancePath+"/training/seed",schemaPath:"#/properties/training/properties/seed/type",keyword:"\
type",params:{type:"integer"}};vErrors===null?vErrors=[err664]:vErrors.push(err664),errors++}if(typeof data227=="number"&&
isFinite(data227)){if(data227>9007199254740991||isNaN(data227)){const err665={instancePath:instancePath+"/training/seed",
schemaPath:"#/properties/training/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
vErrors===null?vErrors=[err665]:vErrors.push(err665),errors++}if(data227<0||isNaN(data227)){const err666={instancePath:instancePath+
"/training/seed",schemaPath:"#/properties/training/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err666]:vErrors.push(err666),errors++}}}if(data223.schedule!==void 0){let data228=data223.schedule;
const _errs690=errors;let valid176=!0;const _errs691=errors;if(typeof data228!="string"){const err667={};vErrors===null?
vErrors=[err667]:vErrors.push(err667),errors++}var _valid13=_errs691===errors;errors=_errs690,vErrors!==null&&(_errs690?
vErrors.length=_errs690:vErrors=null);let ifClause12;if(_valid13){const _errs693=errors;if(typeof data228!="string"){const err668={
instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/properties/schedule/then/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err668]:vErrors.push(err668),errors++}if(!(data228==="constant"||data228===
"step"||data228==="exponential"||data228==="inverse_time"||data228==="polynomial"||data228==="cosine"||data228==="cosine\
_restarts"||data228==="one_cycle"||data228==="piecewise"||data228==="reduce_on_plateau")){const err669={instancePath:instancePath+
"/training/schedule",schemaPath:"#/properties/training/properties/schedule/then/enum",keyword:"enum",params:{allowedValues:schema11.
properties.training.properties.schedule.then.enum}};vErrors===null?vErrors=[err669]:vErrors.push(err669),errors++}var _valid13=_errs693===
errors;valid176=_valid13,ifClause12="then"}else{const _errs695=errors,_errs696=errors;let valid177=!0;const _errs697=errors;
if(!(data228&&typeof data228=="object"&&!Array.isArray(data228))){const err670={};vErrors===null?vErrors=[err670]:vErrors.
push(err670),errors++}var _valid14=_errs697===errors;errors=_errs696,vErrors!==null&&(_errs696?vErrors.length=_errs696:vErrors=
null);let ifClause13;if(_valid14){const _errs699=errors;if(data228&&typeof data228=="object"&&!Array.isArray(data228)){const tag5=data228.
type;if(typeof tag5=="string")if(tag5==="constant")if(data228&&typeof data228=="object"&&!Array.isArray(data228)){if(data228.
type===void 0){const err671={instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/properties\
/schedule/else/then/oneOf/0/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err671]:
vErrors.push(err671),errors++}for(const key77 in data228)if(!(key77==="type"||key77==="warmup"||key77==="by")){const err672={
instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/0/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key77}};vErrors===null?vErrors=[err672]:vErrors.
push(err672),errors++}if(data228.type!==void 0&&data228.type!=="constant"){const err673={instancePath:instancePath+"/tra\
ining/schedule/type",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/0/properties/type/const",keyword:"\
const",params:{allowedValue:"constant"}};vErrors===null?vErrors=[err673]:vErrors.push(err673),errors++}if(data228.warmup!==
void 0){let data230=data228.warmup;if(typeof data230=="number"&&isFinite(data230)){if(data230<0||isNaN(data230)){const err674={
instancePath:instancePath+"/training/schedule/warmup",schemaPath:"#/properties/training/properties/schedule/else/then/on\
eOf/0/properties/warmup/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err674]:vErrors.
push(err674),errors++}}else{const err675={instancePath:instancePath+"/training/schedule/warmup",schemaPath:"#/properties\
/training/properties/schedule/else/then/oneOf/0/properties/warmup/type",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err675]:vErrors.push(err675),errors++}}if(data228.by!==void 0){let data231=data228.by;if(typeof data231!="\
string"){const err676={instancePath:instancePath+"/training/schedule/by",schemaPath:"#/properties/training/properties/sc\
hedule/else/then/oneOf/0/properties/by/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err676]:vErrors.
push(err676),errors++}if(!(data231==="step"||data231==="epoch")){const err677={instancePath:instancePath+"/training/sche\
dule/by",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/0/properties/by/enum",keyword:"enum",params:{
allowedValues:schema11.properties.training.properties.schedule.else.then.oneOf[0].properties.by.enum}};vErrors===null?vErrors=
[err677]:vErrors.push(err677),errors++}}}else{const err678={instancePath:instancePath+"/training/schedule",schemaPath:"#\
/properties/training/properties/schedule/else/then/oneOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err678]:vErrors.push(err678),errors++}else if(tag5==="step")if(data228&&typeof data228=="object"&&!Array.isArray(data228)){
if(data228.type===void 0){const err679={instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training\
/properties/schedule/else/then/oneOf/1/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=
[err679]:vErrors.push(err679),errors++}for(const key78 in data228)if(!(key78==="type"||key78==="factor"||key78==="every"||
key78==="by")){const err680={instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/properties\
/schedule/else/then/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key78}};vErrors===
null?vErrors=[err680]:vErrors.push(err680),errors++}if(data228.type!==void 0&&data228.type!=="step"){const err681={instancePath:instancePath+
"/training/schedule/type",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/1/properties/type/const",
keyword:"const",params:{allowedValue:"step"}};vErrors===null?vErrors=[err681]:vErrors.push(err681),errors++}if(data228.factor!==
void 0){let data233=data228.factor;if(typeof data233=="number"&&isFinite(data233)){if(data233>1||isNaN(data233)){const err682={
instancePath:instancePath+"/training/schedule/factor",schemaPath:"#/properties/training/properties/schedule/else/then/on\
eOf/1/properties/factor/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};vErrors===null?vErrors=[err682]:vErrors.
push(err682),errors++}if(data233<=0||isNaN(data233)){const err683={instancePath:instancePath+"/training/schedule/factor",
schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/1/properties/factor/exclusiveMinimum",keyword:"exc\
lusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err683]:vErrors.push(err683),errors++}}else{const err684={
instancePath:instancePath+"/training/schedule/factor",schemaPath:"#/properties/training/properties/schedule/else/then/on\
eOf/1/properties/factor/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err684]:vErrors.push(err684),
errors++}}if(data228.every!==void 0){let data234=data228.every;if(typeof data234=="number"&&isFinite(data234)){if(data234<
1||isNaN(data234)){const err685={instancePath:instancePath+"/training/schedule/every",schemaPath:"#/properties/training/\
properties/schedule/else/then/oneOf/1/properties/every/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===
null?vErrors=[err685]:vErrors.push(err685),errors++}}else{const err686={instancePath:instancePath+"/training/schedule/ev\
ery",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/1/properties/every/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err686]:vErrors.push(err686),errors++}}if(data228.by!==void 0){let data235=data228.
by;if(typeof data235!="string"){const err687={instancePath:instancePath+"/training/schedule/by",schemaPath:"#/properties\
/training/properties/schedule/else/then/oneOf/1/properties/by/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err687]:vErrors.push(err687),errors++}if(!(data235==="epoch"||data235==="step")){const err688={instancePath:instancePath+
"/training/schedule/by",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/1/properties/by/enum",keyword:"\
enum",params:{allowedValues:schema11.properties.training.properties.schedule.else.then.oneOf[1].properties.by.enum}};vErrors===
null?vErrors=[err688]:vErrors.push(err688),errors++}}}else{const err689={instancePath:instancePath+"/training/schedule",
schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err689]:vErrors.push(err689),errors++}else if(tag5==="exponential")if(data228&&typeof data228=="object"&&!Array.
isArray(data228)){if(data228.type===void 0){const err690={instancePath:instancePath+"/training/schedule",schemaPath:"#/p\
roperties/training/properties/schedule/else/then/oneOf/2/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err690]:vErrors.push(err690),errors++}for(const key79 in data228)if(!(key79==="type"||key79==="factor"||key79===
"by")){const err691={instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/properties/schedul\
e/else/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key79}};vErrors===null?
vErrors=[err691]:vErrors.push(err691),errors++}if(data228.type!==void 0&&data228.type!=="exponential"){const err692={instancePath:instancePath+
"/training/schedule/type",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/2/properties/type/const",
keyword:"const",params:{allowedValue:"exponential"}};vErrors===null?vErrors=[err692]:vErrors.push(err692),errors++}if(data228.
factor!==void 0){let data237=data228.factor;if(typeof data237=="number"&&isFinite(data237)){if(data237>1||isNaN(data237)){
const err693={instancePath:instancePath+"/training/schedule/factor",schemaPath:"#/properties/training/properties/schedul\
e/else/then/oneOf/2/properties/factor/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};vErrors===null?vErrors=
[err693]:vErrors.push(err693),errors++}if(data237<=0||isNaN(data237)){const err694={instancePath:instancePath+"/training\
/schedule/factor",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/2/properties/factor/exclusiveMin\
imum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err694]:vErrors.push(err694),errors++}}else{
const err695={instancePath:instancePath+"/training/schedule/factor",schemaPath:"#/properties/training/properties/schedul\
e/else/then/oneOf/2/properties/factor/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err695]:vErrors.
push(err695),errors++}}if(data228.by!==void 0){let data238=data228.by;if(typeof data238!="string"){const err696={instancePath:instancePath+
"/training/schedule/by",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/2/properties/by/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err696]:vErrors.push(err696),errors++}if(!(data238==="epoch"||data238===
"step")){const err697={instancePath:instancePath+"/training/schedule/by",schemaPath:"#/properties/training/properties/sc\
hedule/else/then/oneOf/2/properties/by/enum",keyword:"enum",params:{allowedValues:schema11.properties.training.properties.
schedule.else.then.oneOf[2].properties.by.enum}};vErrors===null?vErrors=[err697]:vErrors.push(err697),errors++}}}else{const err698={
instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/2/t\
ype",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err698]:vErrors.push(err698),errors++}else if(tag5===
"inverse_time")if(data228&&typeof data228=="object"&&!Array.isArray(data228)){if(data228.type===void 0){const err699={instancePath:instancePath+
"/training/schedule",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/3/required",keyword:"required",
params:{missingProperty:"type"}};vErrors===null?vErrors=[err699]:vErrors.push(err699),errors++}for(const key80 in data228)
if(!(key80==="type"||key80==="rate"||key80==="every"||key80==="by")){const err700={instancePath:instancePath+"/training/\
schedule",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/3/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key80}};vErrors===null?vErrors=[err700]:vErrors.push(err700),errors++}if(data228.
type!==void 0&&data228.type!=="inverse_time"){const err701={instancePath:instancePath+"/training/schedule/type",schemaPath:"\
#/properties/training/properties/schedule/else/then/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue:"\
inverse_time"}};vErrors===null?vErrors=[err701]:vErrors.push(err701),errors++}if(data228.rate!==void 0){let data240=data228.
rate;if(typeof data240=="number"&&isFinite(data240)){if(data240<0||isNaN(data240)){const err702={instancePath:instancePath+
"/training/schedule/rate",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/3/properties/rate/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err702]:vErrors.push(err702),errors++}}else{
const err703={instancePath:instancePath+"/training/schedule/rate",schemaPath:"#/properties/training/properties/schedule/\
else/then/oneOf/3/properties/rate/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err703]:vErrors.push(
err703),errors++}}if(data228.every!==void 0){let data241=data228.every;if(typeof data241=="number"&&isFinite(data241)){if(data241<
1||isNaN(data241)){const err704={instancePath:instancePath+"/training/schedule/every",schemaPath:"#/properties/training/\
properties/schedule/else/then/oneOf/3/properties/every/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===
null?vErrors=[err704]:vErrors.push(err704),errors++}}else{const err705={instancePath:instancePath+"/training/schedule/ev\
ery",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/3/properties/every/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err705]:vErrors.push(err705),errors++}}if(data228.by!==void 0){let data242=data228.
by;if(typeof data242!="string"){const err706={instancePath:instancePath+"/training/schedule/by",schemaPath:"#/properties\
/training/properties/schedule/else/then/oneOf/3/properties/by/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err706]:vErrors.push(err706),errors++}if(!(data242==="epoch"||data242==="step")){const err707={instancePath:instancePath+
"/training/schedule/by",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/3/properties/by/enum",keyword:"\
enum",params:{allowedValues:schema11.properties.training.properties.schedule.else.then.oneOf[3].properties.by.enum}};vErrors===
null?vErrors=[err707]:vErrors.push(err707),errors++}}}else{const err708={instancePath:instancePath+"/training/schedule",
schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/3/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err708]:vErrors.push(err708),errors++}else if(tag5==="polynomial")if(data228&&typeof data228=="object"&&!Array.
isArray(data228)){if(data228.type===void 0){const err709={instancePath:instancePath+"/training/schedule",schemaPath:"#/p\
roperties/training/properties/schedule/else/then/oneOf/4/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err709]:vErrors.push(err709),errors++}for(const key81 in data228)if(!(key81==="type"||key81==="end"||key81===
"power"||key81==="warmup"||key81==="by")){const err710={instancePath:instancePath+"/training/schedule",schemaPath:"#/pro\
perties/training/properties/schedule/else/then/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key81}};
vErrors===null?vErrors=[err710]:vErrors.push(err710),errors++}if(data228.type!==void 0&&data228.type!=="polynomial"){const err711={
instancePath:instancePath+"/training/schedule/type",schemaPath:"#/properties/training/properties/schedule/else/then/oneO\
f/4/properties/type/const",keyword:"const",params:{allowedValue:"polynomial"}};vErrors===null?vErrors=[err711]:vErrors.push(
err711),errors++}if(data228.end!==void 0){let data244=data228.end;if(typeof data244=="number"&&isFinite(data244)){if(data244<
0||isNaN(data244)){const err712={instancePath:instancePath+"/training/schedule/end",schemaPath:"#/properties/training/pr\
operties/schedule/else/then/oneOf/4/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===
null?vErrors=[err712]:vErrors.push(err712),errors++}}else{const err713={instancePath:instancePath+"/training/schedule/en\
d",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/4/properties/end/type",keyword:"type",params:{type:"\
number"}};vErrors===null?vErrors=[err713]:vErrors.push(err713),errors++}}if(data228.power!==void 0){let data245=data228.
power;if(typeof data245=="number"&&isFinite(data245)){if(data245<=0||isNaN(data245)){const err714={instancePath:instancePath+
"/training/schedule/power",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/4/properties/power/excl\
usiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err714]:vErrors.push(err714),
errors++}}else{const err715={instancePath:instancePath+"/training/schedule/power",schemaPath:"#/properties/training/prop\
erties/schedule/else/then/oneOf/4/properties/power/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[
err715]:vErrors.push(err715),errors++}}if(data228.warmup!==void 0){let data246=data228.warmup;if(typeof data246=="number"&&
isFinite(data246)){if(data246<0||isNaN(data246)){const err716={instancePath:instancePath+"/training/schedule/warmup",schemaPath:"\
#/properties/training/properties/schedule/else/then/oneOf/4/properties/warmup/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err716]:vErrors.push(err716),errors++}}else{const err717={instancePath:instancePath+
"/training/schedule/warmup",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/4/properties/warmup/ty\
pe",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err717]:vErrors.push(err717),errors++}}if(data228.by!==
void 0){let data247=data228.by;if(typeof data247!="string"){const err718={instancePath:instancePath+"/training/schedule/\
by",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/4/properties/by/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err718]:vErrors.push(err718),errors++}if(!(data247==="step"||data247==="epoch")){const err719={
instancePath:instancePath+"/training/schedule/by",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/\
4/properties/by/enum",keyword:"enum",params:{allowedValues:schema11.properties.training.properties.schedule.else.then.oneOf[4].
properties.by.enum}};vErrors===null?vErrors=[err719]:vErrors.push(err719),errors++}}}else{const err720={instancePath:instancePath+
"/training/schedule",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/4/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err720]:vErrors.push(err720),errors++}else if(tag5==="cosine")if(data228&&typeof data228==
"object"&&!Array.isArray(data228)){if(data228.type===void 0){const err721={instancePath:instancePath+"/training/schedule",
schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/5/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err721]:vErrors.push(err721),errors++}for(const key82 in data228)if(!(key82==="type"||key82===
"minimum"||key82==="warmup"||key82==="by")){const err722={instancePath:instancePath+"/training/schedule",schemaPath:"#/p\
roperties/training/properties/schedule/else/then/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key82}};
vErrors===null?vErrors=[err722]:vErrors.push(err722),errors++}if(data228.type!==void 0&&data228.type!=="cosine"){const err723={
instancePath:instancePath+"/training/schedule/type",schemaPath:"#/properties/training/properties/schedule/else/then/oneO\
f/5/properties/type/const",keyword:"const",params:{allowedValue:"cosine"}};vErrors===null?vErrors=[err723]:vErrors.push(
err723),errors++}if(data228.minimum!==void 0){let data249=data228.minimum;if(typeof data249=="number"&&isFinite(data249)){
if(data249<0||isNaN(data249)){const err724={instancePath:instancePath+"/training/schedule/minimum",schemaPath:"#/propert\
ies/training/properties/schedule/else/then/oneOf/5/properties/minimum/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}};vErrors===null?vErrors=[err724]:vErrors.push(err724),errors++}}else{const err725={instancePath:instancePath+"/\
training/schedule/minimum",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/5/properties/minimum/ty\
pe",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err725]:vErrors.push(err725),errors++}}if(data228.warmup!==
void 0){let data250=data228.warmup;if(typeof data250=="number"&&isFinite(data250)){if(data250<0||isNaN(data250)){const err726={
instancePath:instancePath+"/training/schedule/warmup",schemaPath:"#/properties/training/properties/schedule/else/then/on\
eOf/5/properties/warmup/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err726]:vErrors.
push(err726),errors++}}else{const err727={instancePath:instancePath+"/training/schedule/warmup",schemaPath:"#/properties\
/training/properties/schedule/else/then/oneOf/5/properties/warmup/type",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err727]:vErrors.push(err727),errors++}}if(data228.by!==void 0){let data251=data228.by;if(typeof data251!="\
string"){const err728={instancePath:instancePath+"/training/schedule/by",schemaPath:"#/properties/training/properties/sc\
hedule/else/then/oneOf/5/properties/by/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err728]:vErrors.
push(err728),errors++}if(!(data251==="step"||data251==="epoch")){const err729={instancePath:instancePath+"/training/sche\
dule/by",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/5/properties/by/enum",keyword:"enum",params:{
allowedValues:schema11.properties.training.properties.schedule.else.then.oneOf[5].properties.by.enum}};vErrors===null?vErrors=
[err729]:vErrors.push(err729),errors++}}}else{const err730={instancePath:instancePath+"/training/schedule",schemaPath:"#\
/properties/training/properties/schedule/else/then/oneOf/5/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err730]:vErrors.push(err730),errors++}else if(tag5==="cosine_restarts")if(data228&&typeof data228=="object"&&!Array.isArray(
data228)){if(data228.type===void 0){const err731={instancePath:instancePath+"/training/schedule",schemaPath:"#/propertie\
s/training/properties/schedule/else/then/oneOf/6/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err731]:vErrors.push(err731),errors++}for(const key83 in data228)if(!(key83==="type"||key83==="period"||key83===
"period_factor"||key83==="minimum"||key83==="by")){const err732={instancePath:instancePath+"/training/schedule",schemaPath:"\
#/properties/training/properties/schedule/else/then/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key83}};vErrors===null?vErrors=[err732]:vErrors.push(err732),errors++}if(data228.type!==void 0&&data228.
type!=="cosine_restarts"){const err733={instancePath:instancePath+"/training/schedule/type",schemaPath:"#/properties/tra\
ining/properties/schedule/else/then/oneOf/6/properties/type/const",keyword:"const",params:{allowedValue:"cosine_restarts"}};
vErrors===null?vErrors=[err733]:vErrors.push(err733),errors++}if(data228.period!==void 0){let data253=data228.period;if(typeof data253==
"number"&&isFinite(data253)){if(data253<1||isNaN(data253)){const err734={instancePath:instancePath+"/training/schedule/p\
eriod",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/6/properties/period/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err734]:vErrors.push(err734),errors++}}else{const err735={
instancePath:instancePath+"/training/schedule/period",schemaPath:"#/properties/training/properties/schedule/else/then/on\
eOf/6/properties/period/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err735]:vErrors.push(err735),
errors++}}if(data228.period_factor!==void 0){let data254=data228.period_factor;if(typeof data254=="number"&&isFinite(data254)){
if(data254<1||isNaN(data254)){const err736={instancePath:instancePath+"/training/schedule/period_factor",schemaPath:"#/p\
roperties/training/properties/schedule/else/then/oneOf/6/properties/period_factor/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};vErrors===null?vErrors=[err736]:vErrors.push(err736),errors++}}else{const err737={instancePath:instancePath+
"/training/schedule/period_factor",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/6/properties/pe\
riod_factor/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err737]:vErrors.push(err737),errors++}}
if(data228.minimum!==void 0){let data255=data228.minimum;if(typeof data255=="number"&&isFinite(data255)){if(data255<0||isNaN(
data255)){const err738={instancePath:instancePath+"/training/schedule/minimum",schemaPath:"#/properties/training/propert\
ies/schedule/else/then/oneOf/6/properties/minimum/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===
null?vErrors=[err738]:vErrors.push(err738),errors++}}else{const err739={instancePath:instancePath+"/training/schedule/mi\
nimum",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/6/properties/minimum/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err739]:vErrors.push(err739),errors++}}if(data228.by!==void 0){let data256=data228.
by;if(typeof data256!="string"){const err740={instancePath:instancePath+"/training/schedule/by",schemaPath:"#/properties\
/training/properties/schedule/else/then/oneOf/6/properties/by/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err740]:vErrors.push(err740),errors++}if(!(data256==="epoch"||data256==="step")){const err741={instancePath:instancePath+
"/training/schedule/by",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/6/properties/by/enum",keyword:"\
enum",params:{allowedValues:schema11.properties.training.properties.schedule.else.then.oneOf[6].properties.by.enum}};vErrors===
null?vErrors=[err741]:vErrors.push(err741),errors++}}}else{const err742={instancePath:instancePath+"/training/schedule",
schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/6/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err742]:vErrors.push(err742),errors++}else if(tag5==="one_cycle")if(data228&&typeof data228=="object"&&!Array.
isArray(data228)){if(data228.type===void 0){const err743={instancePath:instancePath+"/training/schedule",schemaPath:"#/p\
roperties/training/properties/schedule/else/then/oneOf/7/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err743]:vErrors.push(err743),errors++}for(const key84 in data228)if(!(key84==="type"||key84==="rise"||key84===
"start_divisor"||key84==="end_divisor"||key84==="shape"||key84==="by")){const err744={instancePath:instancePath+"/traini\
ng/schedule",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/7/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:key84}};vErrors===null?vErrors=[err744]:vErrors.push(err744),errors++}if(data228.
type!==void 0&&data228.type!=="one_cycle"){const err745={instancePath:instancePath+"/training/schedule/type",schemaPath:"\
#/properties/training/properties/schedule/else/then/oneOf/7/properties/type/const",keyword:"const",params:{allowedValue:"\
one_cycle"}};vErrors===null?vErrors=[err745]:vErrors.push(err745),errors++}if(data228.rise!==void 0){let data258=data228.
rise;if(typeof data258=="number"&&isFinite(data258)){if(data258<0||isNaN(data258)){const err746={instancePath:instancePath+
"/training/schedule/rise",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/7/properties/rise/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err746]:vErrors.push(err746),errors++}if(data258>=
1||isNaN(data258)){const err747={instancePath:instancePath+"/training/schedule/rise",schemaPath:"#/properties/training/p\
roperties/schedule/else/then/oneOf/7/properties/rise/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",
limit:1}};vErrors===null?vErrors=[err747]:vErrors.push(err747),errors++}}else{const err748={instancePath:instancePath+"/\
training/schedule/rise",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/7/properties/rise/type",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err748]:vErrors.push(err748),errors++}}if(data228.start_divisor!==
void 0){let data259=data228.start_divisor;if(typeof data259=="number"&&isFinite(data259)){if(data259<1||isNaN(data259)){
const err749={instancePath:instancePath+"/training/schedule/start_divisor",schemaPath:"#/properties/training/properties/\
schedule/else/then/oneOf/7/properties/start_divisor/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===
null?vErrors=[err749]:vErrors.push(err749),errors++}}else{const err750={instancePath:instancePath+"/training/schedule/st\
art_divisor",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/7/properties/start_divisor/type",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err750]:vErrors.push(err750),errors++}}if(data228.end_divisor!==void 0){
let data260=data228.end_divisor;if(typeof data260=="number"&&isFinite(data260)){if(data260<1||isNaN(data260)){const err751={
instancePath:instancePath+"/training/schedule/end_divisor",schemaPath:"#/properties/training/properties/schedule/else/th\
en/oneOf/7/properties/end_divisor/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err751]:
vErrors.push(err751),errors++}}else{const err752={instancePath:instancePath+"/training/schedule/end_divisor",schemaPath:"\
#/properties/training/properties/schedule/else/then/oneOf/7/properties/end_divisor/type",keyword:"type",params:{type:"nu\
mber"}};vErrors===null?vErrors=[err752]:vErrors.push(err752),errors++}}if(data228.shape!==void 0){let data261=data228.shape;
if(typeof data261!="string"){const err753={instancePath:instancePath+"/training/schedule/shape",schemaPath:"#/properties\
/training/properties/schedule/else/then/oneOf/7/properties/shape/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err753]:vErrors.push(err753),errors++}if(!(data261==="cosine"||data261==="linear")){const err754={instancePath:instancePath+
"/training/schedule/shape",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/7/properties/shape/enum",
keyword:"enum",params:{allowedValues:schema11.properties.training.properties.schedule.else.then.oneOf[7].properties.shape.
enum}};vErrors===null?vErrors=[err754]:vErrors.push(err754),errors++}}if(data228.by!==void 0){let data262=data228.by;if(typeof data262!=
"string"){const err755={instancePath:instancePath+"/training/schedule/by",schemaPath:"#/properties/training/properties/s\
chedule/else/then/oneOf/7/properties/by/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err755]:vErrors.
push(err755),errors++}if(!(data262==="step"||data262==="epoch")){const err756={instancePath:instancePath+"/training/sche\
dule/by",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/7/properties/by/enum",keyword:"enum",params:{
allowedValues:schema11.properties.training.properties.schedule.else.then.oneOf[7].properties.by.enum}};vErrors===null?vErrors=
[err756]:vErrors.push(err756),errors++}}}else{const err757={instancePath:instancePath+"/training/schedule",schemaPath:"#\
/properties/training/properties/schedule/else/then/oneOf/7/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err757]:vErrors.push(err757),errors++}else if(tag5==="piecewise")if(data228&&typeof data228=="object"&&!Array.isArray(data228)){
if(data228.type===void 0){const err758={instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training\
/properties/schedule/else/then/oneOf/8/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=
[err758]:vErrors.push(err758),errors++}for(const key85 in data228)if(!(key85==="type"||key85==="by"||key85==="boundaries"||
key85==="factors")){const err759={instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/prope\
rties/schedule/else/then/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key85}};
vErrors===null?vErrors=[err759]:vErrors.push(err759),errors++}if(data228.type!==void 0&&data228.type!=="piecewise"){const err760={
instancePath:instancePath+"/training/schedule/type",schemaPath:"#/properties/training/properties/schedule/else/then/oneO\
f/8/properties/type/const",keyword:"const",params:{allowedValue:"piecewise"}};vErrors===null?vErrors=[err760]:vErrors.push(
err760),errors++}if(data228.by!==void 0){let data264=data228.by;if(typeof data264!="string"){const err761={instancePath:instancePath+
"/training/schedule/by",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/8/properties/by/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err761]:vErrors.push(err761),errors++}if(!(data264==="epoch"||data264===
"step")){const err762={instancePath:instancePath+"/training/schedule/by",schemaPath:"#/properties/training/properties/sc\
hedule/else/then/oneOf/8/properties/by/enum",keyword:"enum",params:{allowedValues:schema11.properties.training.properties.
schedule.else.then.oneOf[8].properties.by.enum}};vErrors===null?vErrors=[err762]:vErrors.push(err762),errors++}}if(data228.
boundaries!==void 0){let data265=data228.boundaries;if(Array.isArray(data265)){if(data265.length<1){const err763={instancePath:instancePath+
"/training/schedule/boundaries",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/8/properties/bound\
aries/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err763]:vErrors.push(err763),errors++}const len4=data265.
length;for(let i4=0;i4<len4;i4++){let data266=data265[i4];if(typeof data266=="number"&&isFinite(data266)){if(data266<=0||
isNaN(data266)){const err764={instancePath:instancePath+"/training/schedule/boundaries/"+i4,schemaPath:"#/properties/tra\
ining/properties/schedule/else/then/oneOf/8/properties/boundaries/items/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}};vErrors===null?vErrors=[err764]:vErrors.push(err764),errors++}}else{const err765={instancePath:instancePath+
"/training/schedule/boundaries/"+i4,schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/8/properties/b\
oundaries/items/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err765]:vErrors.push(err765),errors++}}}else{
const err766={instancePath:instancePath+"/training/schedule/boundaries",schemaPath:"#/properties/training/properties/sch\
edule/else/then/oneOf/8/properties/boundaries/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err766]:
vErrors.push(err766),errors++}}if(data228.factors!==void 0){let data267=data228.factors;if(Array.isArray(data267)){if(data267.
length<1){const err767={instancePath:instancePath+"/training/schedule/factors",schemaPath:"#/properties/training/propert\
ies/schedule/else/then/oneOf/8/properties/factors/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=
[err767]:vErrors.push(err767),errors++}const len5=data267.length;for(let i5=0;i5<len5;i5++){let data268=data267[i5];if(typeof data268==
"number"&&isFinite(data268)){if(data268<0||isNaN(data268)){const err768={instancePath:instancePath+"/training/schedule/f\
actors/"+i5,schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/8/properties/factors/items/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err768]:vErrors.push(err768),errors++}}else{const err769={
instancePath:instancePath+"/training/schedule/factors/"+i5,schemaPath:"#/properties/training/properties/schedule/else/th\
en/oneOf/8/properties/factors/items/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err769]:vErrors.
push(err769),errors++}}}else{const err770={instancePath:instancePath+"/training/schedule/factors",schemaPath:"#/properti\
es/training/properties/schedule/else/then/oneOf/8/properties/factors/type",keyword:"type",params:{type:"array"}};vErrors===
null?vErrors=[err770]:vErrors.push(err770),errors++}}}else{const err771={instancePath:instancePath+"/training/schedule",
schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/8/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err771]:vErrors.push(err771),errors++}else if(tag5==="reduce_on_plateau")if(data228&&typeof data228=="obje\
ct"&&!Array.isArray(data228)){if(data228.type===void 0){const err772={instancePath:instancePath+"/training/schedule",schemaPath:"\
#/properties/training/properties/schedule/else/then/oneOf/9/required",keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err772]:vErrors.push(err772),errors++}for(const key86 in data228)if(!(key86==="type"||key86==="f\
actor"||key86==="patience"||key86==="threshold"||key86==="cooldown"||key86==="minimum"||key86==="monitor")){const err773={
instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/9/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key86}};vErrors===null?vErrors=[err773]:vErrors.
push(err773),errors++}if(data228.type!==void 0&&data228.type!=="reduce_on_plateau"){const err774={instancePath:instancePath+
"/training/schedule/type",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/9/properties/type/const",
keyword:"const",params:{allowedValue:"reduce_on_plateau"}};vErrors===null?vErrors=[err774]:vErrors.push(err774),errors++}
if(data228.factor!==void 0){let data270=data228.factor;if(typeof data270=="number"&&isFinite(data270)){if(data270>1||isNaN(
data270)){const err775={instancePath:instancePath+"/training/schedule/factor",schemaPath:"#/properties/training/properti\
es/schedule/else/then/oneOf/9/properties/factor/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};vErrors===null?
vErrors=[err775]:vErrors.push(err775),errors++}if(data270<=0||isNaN(data270)){const err776={instancePath:instancePath+"/\
training/schedule/factor",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/9/properties/factor/excl\
usiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err776]:vErrors.push(err776),
errors++}}else{const err777={instancePath:instancePath+"/training/schedule/factor",schemaPath:"#/properties/training/pro\
perties/schedule/else/then/oneOf/9/properties/factor/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=
[err777]:vErrors.push(err777),errors++}}if(data228.patience!==void 0){let data271=data228.patience;if(typeof data271=="n\
umber"&&isFinite(data271)){if(data271<0||isNaN(data271)){const err778={instancePath:instancePath+"/training/schedule/pat\
ience",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/9/properties/patience/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err778]:vErrors.push(err778),errors++}}else{const err779={
instancePath:instancePath+"/training/schedule/patience",schemaPath:"#/properties/training/properties/schedule/else/then/\
oneOf/9/properties/patience/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err779]:vErrors.push(err779),
errors++}}if(data228.threshold!==void 0){let data272=data228.threshold;if(typeof data272=="number"&&isFinite(data272)){if(data272<
0||isNaN(data272)){const err780={instancePath:instancePath+"/training/schedule/threshold",schemaPath:"#/properties/train\
ing/properties/schedule/else/then/oneOf/9/properties/threshold/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err780]:vErrors.push(err780),errors++}if(data272>=1||isNaN(data272)){const err781={instancePath:instancePath+
"/training/schedule/threshold",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/9/properties/thresh\
old/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err781]:vErrors.
push(err781),errors++}}else{const err782={instancePath:instancePath+"/training/schedule/threshold",schemaPath:"#/propert\
ies/training/properties/schedule/else/then/oneOf/9/properties/threshold/type",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err782]:vErrors.push(err782),errors++}}if(data228.cooldown!==void 0){let data273=data228.cooldown;if(typeof data273==
"number"&&isFinite(data273)){if(data273<0||isNaN(data273)){const err783={instancePath:instancePath+"/training/schedule/c\
ooldown",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/9/properties/cooldown/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err783]:vErrors.push(err783),errors++}}else{const err784={
instancePath:instancePath+"/training/schedule/cooldown",schemaPath:"#/properties/training/properties/schedule/else/then/\
oneOf/9/properties/cooldown/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err784]:vErrors.push(err784),
errors++}}if(data228.minimum!==void 0){let data274=data228.minimum;if(typeof data274=="number"&&isFinite(data274)){if(data274<
0||isNaN(data274)){const err785={instancePath:instancePath+"/training/schedule/minimum",schemaPath:"#/properties/trainin\
g/properties/schedule/else/then/oneOf/9/properties/minimum/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err785]:vErrors.push(err785),errors++}}else{const err786={instancePath:instancePath+"/training/s\
chedule/minimum",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/9/properties/minimum/type",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err786]:vErrors.push(err786),errors++}}if(data228.monitor!==void 0){
let data275=data228.monitor;if(typeof data275!="string"){const err787={instancePath:instancePath+"/training/schedule/mon\
itor",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/9/properties/monitor/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err787]:vErrors.push(err787),errors++}if(!(data275==="training"||data275==="vali\
dation")){const err788={instancePath:instancePath+"/training/schedule/monitor",schemaPath:"#/properties/training/propert\
ies/schedule/else/then/oneOf/9/properties/monitor/enum",keyword:"enum",params:{allowedValues:schema11.properties.training.
properties.schedule.else.then.oneOf[9].properties.monitor.enum}};vErrors===null?vErrors=[err788]:vErrors.push(err788),errors++}}}else{
const err789={instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/properties/schedule/else/\
then/oneOf/9/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err789]:vErrors.push(err789),errors++}else{
const err790={instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/properties/schedule/else/\
then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag5}};vErrors===null?vErrors=[err790]:
vErrors.push(err790),errors++}else{const err791={instancePath:instancePath+"/training/schedule",schemaPath:"#/properties\
/training/properties/schedule/else/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag5}};
vErrors===null?vErrors=[err791]:vErrors.push(err791),errors++}}else{const err792={instancePath:instancePath+"/training/s\
chedule",schemaPath:"#/properties/training/properties/schedule/else/then/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err792]:vErrors.push(err792),errors++}var _valid14=_errs699===errors;valid177=_valid14,ifClause13="then"}else{
const _errs816=errors;if(typeof data228!="string"&&!(data228&&typeof data228=="object"&&!Array.isArray(data228))){const err793={
instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/properties/schedule/else/else/type",keyword:"\
type",params:{type:schema11.properties.training.properties.schedule.else.else.type}};vErrors===null?vErrors=[err793]:vErrors.
push(err793),errors++}var _valid14=_errs816===errors;valid177=_valid14,ifClause13="else"}if(!valid177){const err794={instancePath:instancePath+
"/training/schedule",schemaPath:"#/properties/training/properties/schedule/else/if",keyword:"if",params:{failingKeyword:ifClause13}};
vErrors===null?vErrors=[err794]:vErrors.push(err794),errors++}var _valid13=_errs695===errors;valid176=_valid13,ifClause12=
"else"}if(!valid176){const err795={instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/prop\
erties/schedule/if",keyword:"if",params:{failingKeyword:ifClause12}};vErrors===null?vErrors=[err795]:vErrors.push(err795),
errors++}}if(data223.clip!==void 0){let data276=data223.clip;const _errs819=errors;let valid203=!0;const _errs820=errors;
if(typeof data276!="string"){const err796={};vErrors===null?vErrors=[err796]:vErrors.push(err796),errors++}var _valid15=_errs820===
errors;errors=_errs819,vErrors!==null&&(_errs819?vErrors.length=_errs819:vErrors=null);let ifClause14;if(_valid15){const _errs822=errors;
if(typeof data276!="string"){const err797={instancePath:instancePath+"/training/clip",schemaPath:"#/properties/training/\
properties/clip/then/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err797]:vErrors.push(err797),errors++}
if(!(data276==="global_norm"||data276==="norm"||data276==="value")){const err798={instancePath:instancePath+"/training/c\
lip",schemaPath:"#/properties/training/properties/clip/then/enum",keyword:"enum",params:{allowedValues:schema11.properties.
training.properties.clip.then.enum}};vErrors===null?vErrors=[err798]:vErrors.push(err798),errors++}var _valid15=_errs822===
errors;valid203=_valid15,ifClause14="then"}else{const _errs824=errors,_errs825=errors;let valid204=!0;const _errs826=errors;
if(!(data276&&typeof data276=="object"&&!Array.isArray(data276))){const err799={};vErrors===null?vErrors=[err799]:vErrors.
push(err799),errors++}var _valid16=_errs826===errors;errors=_errs825,vErrors!==null&&(_errs825?vErrors.length=_errs825:vErrors=
null);let ifClause15;if(_valid16){const _errs828=errors;if(data276&&typeof data276=="object"&&!Array.isArray(data276)){const tag6=data276.
type;if(typeof tag6=="string")if(tag6==="global_norm")if(data276&&typeof data276=="object"&&!Array.isArray(data276)){if(data276.
type===void 0){const err800={instancePath:instancePath+"/training/clip",schemaPath:"#/properties/training/properties/cli\
p/else/then/oneOf/0/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err800]:vErrors.
push(err800),errors++}for(const key87 in data276)if(!(key87==="type"||key87==="max_norm")){const err801={instancePath:instancePath+
"/training/clip",schemaPath:"#/properties/training/properties/clip/else/then/oneOf/0/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:key87}};vErrors===null?vErrors=[err801]:vErrors.push(err801),errors++}if(data276.
type!==void 0&&data276.type!=="global_norm"){const err802={instancePath:instancePath+"/training/clip/type",schemaPath:"#\
/properties/training/properties/clip/else/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"glob\
al_norm"}};vErrors===null?vErrors=[err802]:vErrors.push(err802),errors++}if(data276.max_norm!==void 0){let data278=data276.
max_norm;if(typeof data278=="number"&&isFinite(data278)){if(data278<=0||isNaN(data278)){const err803={instancePath:instancePath+
"/training/clip/max_norm",schemaPath:"#/properties/training/properties/clip/else/then/oneOf/0/properties/max_norm/exclus\
iveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err803]:vErrors.push(err803),
errors++}}else{const err804={instancePath:instancePath+"/training/clip/max_norm",schemaPath:"#/properties/training/prope\
rties/clip/else/then/oneOf/0/properties/max_norm/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err804]:
vErrors.push(err804),errors++}}}else{const err805={instancePath:instancePath+"/training/clip",schemaPath:"#/properties/t\
raining/properties/clip/else/then/oneOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err805]:vErrors.
push(err805),errors++}else if(tag6==="norm")if(data276&&typeof data276=="object"&&!Array.isArray(data276)){if(data276.type===
void 0){const err806={instancePath:instancePath+"/training/clip",schemaPath:"#/properties/training/properties/clip/else/\
then/oneOf/1/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err806]:vErrors.push(
err806),errors++}for(const key88 in data276)if(!(key88==="type"||key88==="max_norm")){const err807={instancePath:instancePath+
"/training/clip",schemaPath:"#/properties/training/properties/clip/else/then/oneOf/1/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:key88}};vErrors===null?vErrors=[err807]:vErrors.push(err807),errors++}if(data276.
type!==void 0&&data276.type!=="norm"){const err808={instancePath:instancePath+"/training/clip/type",schemaPath:"#/proper\
ties/training/properties/clip/else/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"norm"}};vErrors===
null?vErrors=[err808]:vErrors.push(err808),errors++}if(data276.max_norm!==void 0){let data280=data276.max_norm;if(typeof data280==
"number"&&isFinite(data280)){if(data280<=0||isNaN(data280)){const err809={instancePath:instancePath+"/training/clip/max_\
norm",schemaPath:"#/properties/training/properties/clip/else/then/oneOf/1/properties/max_norm/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err809]:vErrors.push(err809),errors++}}else{const err810={
instancePath:instancePath+"/training/clip/max_norm",schemaPath:"#/properties/training/properties/clip/else/then/oneOf/1/\
properties/max_norm/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err810]:vErrors.push(err810),errors++}}}else{
const err811={instancePath:instancePath+"/training/clip",schemaPath:"#/properties/training/properties/clip/else/then/one\
Of/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err811]:vErrors.push(err811),errors++}else if(tag6===
"value")if(data276&&typeof data276=="object"&&!Array.isArray(data276)){if(data276.type===void 0){const err812={instancePath:instancePath+
"/training/clip",schemaPath:"#/properties/training/properties/clip/else/then/oneOf/2/required",keyword:"required",params:{
missingProperty:"type"}};vErrors===null?vErrors=[err812]:vErrors.push(err812),errors++}for(const key89 in data276)if(!(key89===
"type"||key89==="max_value")){const err813={instancePath:instancePath+"/training/clip",schemaPath:"#/properties/training\
/properties/clip/else/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key89}};
vErrors===null?vErrors=[err813]:vErrors.push(err813),errors++}if(data276.type!==void 0&&data276.type!=="value"){const err814={
instancePath:instancePath+"/training/clip/type",schemaPath:"#/properties/training/properties/clip/else/then/oneOf/2/prop\
erties/type/const",keyword:"const",params:{allowedValue:"value"}};vErrors===null?vErrors=[err814]:vErrors.push(err814),errors++}
if(data276.max_value!==void 0){let data282=data276.max_value;if(typeof data282=="number"&&isFinite(data282)){if(data282<=
0||isNaN(data282)){const err815={instancePath:instancePath+"/training/clip/max_value",schemaPath:"#/properties/training/\
properties/clip/else/then/oneOf/2/properties/max_value/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0}};vErrors===null?vErrors=[err815]:vErrors.push(err815),errors++}}else{const err816={instancePath:instancePath+
"/training/clip/max_value",schemaPath:"#/properties/training/properties/clip/else/then/oneOf/2/properties/max_value/type",
keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err816]:vErrors.push(err816),errors++}}}else{const err817={
instancePath:instancePath+"/training/clip",schemaPath:"#/properties/training/properties/clip/else/then/oneOf/2/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err817]:vErrors.push(err817),errors++}else{const err818={instancePath:instancePath+
"/training/clip",schemaPath:"#/properties/training/properties/clip/else/then/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"type",tagValue:tag6}};vErrors===null?vErrors=[err818]:vErrors.push(err818),errors++}else{const err819={
instancePath:instancePath+"/training/clip",schemaPath:"#/properties/training/properties/clip/else/then/discriminator",keyword:"\
discriminator",params:{error:"tag",tag:"type",tagValue:tag6}};vErrors===null?vErrors=[err819]:vErrors.push(err819),errors++}}else{
const err820={instancePath:instancePath+"/training/clip",schemaPath:"#/properties/training/properties/clip/else/then/typ\
e",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err820]:vErrors.push(err820),errors++}var _valid16=_errs828===
errors;valid204=_valid16,ifClause15="then"}else{const _errs849=errors;if(typeof data276!="string"&&!(data276&&typeof data276==
"object"&&!Array.isArray(data276))){const err821={instancePath:instancePath+"/training/clip",schemaPath:"#/properties/tr\
aining/properties/clip/else/else/type",keyword:"type",params:{type:schema11.properties.training.properties.clip.else.else.
type}};vErrors===null?vErrors=[err821]:vErrors.push(err821),errors++}var _valid16=_errs849===errors;valid204=_valid16,ifClause15=
"else"}if(!valid204){const err822={instancePath:instancePath+"/training/clip",schemaPath:"#/properties/training/properti\
es/clip/else/if",keyword:"if",params:{failingKeyword:ifClause15}};vErrors===null?vErrors=[err822]:vErrors.push(err822),errors++}
var _valid15=_errs824===errors;valid203=_valid15,ifClause14="else"}if(!valid203){const err823={instancePath:instancePath+
"/training/clip",schemaPath:"#/properties/training/properties/clip/if",keyword:"if",params:{failingKeyword:ifClause14}};
vErrors===null?vErrors=[err823]:vErrors.push(err823),errors++}}if(data223.metrics!==void 0){let data283=data223.metrics;
if(Array.isArray(data283)){if(data283.length<1){const err824={instancePath:instancePath+"/training/metrics",schemaPath:"\
#/properties/training/properties/metrics/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err824]:
vErrors.push(err824),errors++}const len6=data283.length;for(let i6=0;i6<len6;i6++){let data284=data283[i6];const _errs854=errors;
let valid214=!0;const _errs855=errors;if(typeof data284!="string"){const err825={};vErrors===null?vErrors=[err825]:vErrors.
push(err825),errors++}var _valid17=_errs855===errors;errors=_errs854,vErrors!==null&&(_errs854?vErrors.length=_errs854:vErrors=
null);let ifClause16;if(_valid17){const _errs857=errors;if(typeof data284!="string"){const err826={instancePath:instancePath+
"/training/metrics/"+i6,schemaPath:"#/properties/training/properties/metrics/items/then/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err826]:vErrors.push(err826),errors++}if(!(data284==="accuracy"||data284==="top_k_accu\
racy"||data284==="precision"||data284==="precision_macro"||data284==="precision_micro"||data284==="recall"||data284==="r\
ecall_macro"||data284==="recall_micro"||data284==="f1"||data284==="f1_macro"||data284==="f1_micro"||data284==="roc_auc"||
data284==="log_loss"||data284==="mean_squared_error"||data284==="root_mean_squared_error"||data284==="mean_absolute_erro\
r"||data284==="r2")){const err827={instancePath:instancePath+"/training/metrics/"+i6,schemaPath:"#/properties/training/p\
roperties/metrics/items/then/enum",keyword:"enum",params:{allowedValues:schema11.properties.training.properties.metrics.
items.then.enum}};vErrors===null?vErrors=[err827]:vErrors.push(err827),errors++}var _valid17=_errs857===errors;valid214=
_valid17,ifClause16="then"}else{const _errs859=errors,_errs860=errors;let valid215=!0;const _errs861=errors;if(!(data284&&
typeof data284=="object"&&!Array.isArray(data284))){const err828={};vErrors===null?vErrors=[err828]:vErrors.push(err828),
errors++}var _valid18=_errs861===errors;errors=_errs860,vErrors!==null&&(_errs860?vErrors.length=_errs860:vErrors=null);
let ifClause17;if(_valid18){const _errs863=errors;if(data284&&typeof data284=="object"&&!Array.isArray(data284)){const tag7=data284.
type;if(typeof tag7=="string")if(tag7==="accuracy")if(data284&&typeof data284=="object"&&!Array.isArray(data284)){if(data284.
type===void 0){const err829={instancePath:instancePath+"/training/metrics/"+i6,schemaPath:"#/properties/training/propert\
ies/metrics/items/else/then/oneOf/0/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=
[err829]:vErrors.push(err829),errors++}for(const key90 in data284)if(key90!=="type"){const err830={instancePath:instancePath+
"/training/metrics/"+i6,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/0/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key90}};vErrors===null?vErrors=[err830]:vErrors.push(err830),
errors++}if(data284.type!==void 0&&data284.type!=="accuracy"){const err831={instancePath:instancePath+"/training/metrics\
/"+i6+"/type",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/0/properties/type/const",keyword:"\
const",params:{allowedValue:"accuracy"}};vErrors===null?vErrors=[err831]:vErrors.push(err831),errors++}}else{const err832={
instancePath:instancePath+"/training/metrics/"+i6,schemaPath:"#/properties/training/properties/metrics/items/else/then/o\
neOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err832]:vErrors.push(err832),errors++}else if(tag7===
"top_k_accuracy")if(data284&&typeof data284=="object"&&!Array.isArray(data284)){if(data284.type===void 0){const err833={
instancePath:instancePath+"/training/metrics/"+i6,schemaPath:"#/properties/training/properties/metrics/items/else/then/o\
neOf/1/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err833]:vErrors.push(err833),
errors++}for(const key91 in data284)if(!(key91==="type"||key91==="k")){const err834={instancePath:instancePath+"/trainin\
g/metrics/"+i6,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key91}};vErrors===null?vErrors=[err834]:vErrors.push(err834),errors++}if(data284.
type!==void 0&&data284.type!=="top_k_accuracy"){const err835={instancePath:instancePath+"/training/metrics/"+i6+"/type",
schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/1/properties/type/const",keyword:"const",params:{
allowedValue:"top_k_accuracy"}};vErrors===null?vErrors=[err835]:vErrors.push(err835),errors++}if(data284.k!==void 0){let data287=data284.
k;if(!(typeof data287=="number"&&!(data287%1)&&!isNaN(data287)&&isFinite(data287))){const err836={instancePath:instancePath+
"/training/metrics/"+i6+"/k",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/1/properties/k/t\
ype",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err836]:vErrors.push(err836),errors++}if(typeof data287==
"number"&&isFinite(data287)&&(data287<1||isNaN(data287))){const err837={instancePath:instancePath+"/training/metrics/"+i6+
"/k",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/1/properties/k/minimum",keyword:"minimum",
params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err837]:vErrors.push(err837),errors++}}}else{const err838={instancePath:instancePath+
"/training/metrics/"+i6,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/1/type",keyword:"type",
params:{type:"object"}};vErrors===null?vErrors=[err838]:vErrors.push(err838),errors++}else if(tag7==="precision")if(data284&&
typeof data284=="object"&&!Array.isArray(data284)){if(data284.type===void 0){const err839={instancePath:instancePath+"/t\
raining/metrics/"+i6,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/2/required",keyword:"req\
uired",params:{missingProperty:"type"}};vErrors===null?vErrors=[err839]:vErrors.push(err839),errors++}for(const key92 in data284)
if(key92!=="type"){const err840={instancePath:instancePath+"/training/metrics/"+i6,schemaPath:"#/properties/training/pro\
perties/metrics/items/else/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key92}};
vErrors===null?vErrors=[err840]:vErrors.push(err840),errors++}if(data284.type!==void 0&&data284.type!=="precision"){const err841={
instancePath:instancePath+"/training/metrics/"+i6+"/type",schemaPath:"#/properties/training/properties/metrics/items/els\
e/then/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue:"precision"}};vErrors===null?vErrors=[err841]:
vErrors.push(err841),errors++}}else{const err842={instancePath:instancePath+"/training/metrics/"+i6,schemaPath:"#/proper\
ties/training/properties/metrics/items/else/then/oneOf/2/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err842]:vErrors.push(err842),errors++}else if(tag7==="precision_macro")if(data284&&typeof data284=="object"&&!Array.isArray(
data284)){if(data284.type===void 0){const err843={instancePath:instancePath+"/training/metrics/"+i6,schemaPath:"#/proper\
ties/training/properties/metrics/items/else/then/oneOf/3/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err843]:vErrors.push(err843),errors++}for(const key93 in data284)if(key93!=="type"){const err844={instancePath:instancePath+
"/training/metrics/"+i6,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/3/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key93}};vErrors===null?vErrors=[err844]:vErrors.push(err844),
errors++}if(data284.type!==void 0&&data284.type!=="precision_macro"){const err845={instancePath:instancePath+"/training/\
metrics/"+i6+"/type",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/3/properties/type/const",
keyword:"const",params:{allowedValue:"precision_macro"}};vErrors===null?vErrors=[err845]:vErrors.push(err845),errors++}}else{
const err846={instancePath:instancePath+"/training/metrics/"+i6,schemaPath:"#/properties/training/properties/metrics/ite\
ms/else/then/oneOf/3/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err846]:vErrors.push(err846),errors++}else if(tag7===
"precision_micro")if(data284&&typeof data284=="object"&&!Array.isArray(data284)){if(data284.type===void 0){const err847={
instancePath:instancePath+"/training/metrics/"+i6,schemaPath:"#/properties/training/properties/metrics/items/else/then/o\
neOf/4/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err847]:vErrors.push(err847),
errors++}for(const key94 in data284)if(key94!=="type"){const err848={instancePath:instancePath+"/training/metrics/"+i6,schemaPath:"\
#/properties/training/properties/metrics/items/else/then/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key94}};vErrors===null?vErrors=[err848]:vErrors.push(err848),errors++}if(data284.type!==void 0&&data284.
type!=="precision_micro"){const err849={instancePath:instancePath+"/training/metrics/"+i6+"/type",schemaPath:"#/properti\
es/training/properties/metrics/items/else/then/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue:"prec\
ision_micro"}};vErrors===null?vErrors=[err849]:vErrors.push(err849),errors++}}else{const err850={instancePath:instancePath+
"/training/metrics/"+i6,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/4/type",keyword:"type",
params:{type:"object"}};vErrors===null?vErrors=[err850]:vErrors.push(err850),errors++}else if(tag7==="recall")if(data284&&
typeof data284=="object"&&!Array.isArray(data284)){if(data284.type===void 0){const err851={instancePath:instancePath+"/t\
raining/metrics/"+i6,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/5/required",keyword:"req\
uired",params:{missingProperty:"type"}};vErrors===null?vErrors=[err851]:vErrors.push(err851),errors++}for(const key95 in data284)
if(key95!=="type"){const err852={instancePath:instancePath+"/training/metrics/"+i6,schemaPath:"#/properties/training/pro\
perties/metrics/items/else/then/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key95}};
vErrors===null?vErrors=[err852]:vErrors.push(err852),errors++}if(data284.type!==void 0&&data284.type!=="recall"){const err853={
instancePath:instancePath+"/training/metrics/"+i6+"/type",schemaPath:"#/properties/training/properties/metrics/items/els\
e/then/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue:"recall"}};vErrors===null?vErrors=[err853]:vErrors.
push(err853),errors++}}else{const err854={instancePath:instancePath+"/training/metrics/"+i6,schemaPath:"#/properties/tra\
ining/properties/metrics/items/else/then/oneOf/5/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err854]:
vErrors.push(err854),errors++}else if(tag7==="recall_macro")if(data284&&typeof data284=="object"&&!Array.isArray(data284)){
if(data284.type===void 0){const err855={instancePath:instancePath+"/training/metrics/"+i6,schemaPath:"#/properties/train\
ing/properties/metrics/items/else/then/oneOf/6/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?
vErrors=[err855]:vErrors.push(err855),errors++}for(const key96 in data284)if(key96!=="type"){const err856={instancePath:instancePath+
"/training/metrics/"+i6,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/6/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key96}};vErrors===null?vErrors=[err856]:vErrors.push(err856),
errors++}if(data284.type!==void 0&&data284.type!=="recall_macro"){const err857={instancePath:instancePath+"/training/met\
rics/"+i6+"/type",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/6/properties/type/const",keyword:"\
const",params:{allowedValue:"recall_macro"}};vErrors===null?vErrors=[err857]:vErrors.push(err857),errors++}}else{const err858={
instancePath:instancePath+"/training/metrics/"+i6,schemaPath:"#/properties/training/properties/metrics/items/else/then/o\
neOf/6/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err858]:vErrors.push(err858),errors++}else if(tag7===
"recall_micro")if(data284&&typeof data284=="object"&&!Array.isArray(data284)){if(data284.type===void 0){const err859={instancePath:instancePath+
"/training/metrics/"+i6,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/7/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err859]:vErrors.push(err859),errors++}for(const key97 in data284)
if(key97!=="type"){const err860={instancePath:instancePath+"/training/metrics/"+i6,schemaPath:"#/properties/training/pro\
perties/metrics/items/else/then/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key97}};
vErrors===null?vErrors=[err860]:vErrors.push(err860),errors++}if(data284.type!==void 0&&data284.type!=="recall_micro"){const err861={
instancePath:instancePath+"/training/metrics/"+i6+"/type",schemaPath:"#/properties/training/properties/metrics/items/els\
e/then/oneOf/7/properties/type/const",keyword:"const",params:{allowedValue:"recall_micro"}};vErrors===null?vErrors=[err861]:
vErrors.push(err861),errors++}}else{const err862={instancePath:instancePath+"/training/metrics/"+i6,schemaPath:"#/proper\
ties/training/properties/metrics/items/else/then/oneOf/7/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err862]:vErrors.push(err862),errors++}else if(tag7==="f1")if(data284&&typeof data284=="object"&&!Array.isArray(data284)){
if(data284.type===void 0){const err863={instancePath:instancePath+"/training/metrics/"+i6,schemaPath:"#/properties/train\
ing/properties/metrics/items/else/then/oneOf/8/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?
vErrors=[err863]:vErrors.push(err863),errors++}for(const key98 in data284)if(key98!=="type"){const err864={instancePath:instancePath+
"/training/metrics/"+i6,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/8/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key98}};vErrors===null?vErrors=[err864]:vErrors.push(err864),
errors++}if(data284.type!==void 0&&data284.type!=="f1"){const err865={instancePath:instancePath+"/training/metrics/"+i6+
"/type",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/8/properties/type/const",keyword:"con\
st",params:{allowedValue:"f1"}};vErrors===null?vErrors=[err865]:vErrors.push(err865),errors++}}else{const err866={instancePath:instancePath+
"/training/metrics/"+i6,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/8/type",keyword:"type",
params:{type:"object"}};vErrors===null?vErrors=[err866]:vErrors.push(err866),errors++}else if(tag7==="f1_macro")if(data284&&
typeof data284=="object"&&!Array.isArray(data284)){if(data284.type===void 0){const err867={instancePath:instancePath+"/t\
raining/metrics/"+i6,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/9/required",keyword:"req\
uired",params:{missingProperty:"type"}};vErrors===null?vErrors=[err867]:vErrors.push(err867),errors++}for(const key99 in data284)
if(key99!=="type"){const err868={instancePath:instancePath+"/training/metrics/"+i6,schemaPath:"#/properties/training/pro\
perties/metrics/items/else/then/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key99}};
vErrors===null?vErrors=[err868]:vErrors.push(err868),errors++}if(data284.type!==void 0&&data284.type!=="f1_macro"){const err869={
instancePath:instancePath+"/training/metrics/"+i6+"/type",schemaPath:"#/properties/training/properties/metrics/items/els\
e/then/oneOf/9/properties/type/const",keyword:"const",params:{allowedValue:"f1_macro"}};vErrors===null?vErrors=[err869]:
vErrors.push(err869),errors++}}else{const err870={instancePath:instancePath+"/training/metrics/"+i6,schemaPath:"#/proper\
ties/training/properties/metrics/items/else/then/oneOf/9/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err870]:vErrors.push(err870),errors++}else if(tag7==="f1_micro")if(data284&&typeof data284=="object"&&!Array.isArray(data284)){
if(data284.type===void 0){const err871={instancePath:instancePath+"/training/metrics/"+i6,schemaPath:"#/properties/train\
ing/properties/metrics/items/else/then/oneOf/10/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err871]:vErrors.push(err871),errors++}for(const key100 in data284)if(key100!=="type"){const err872={instancePath:instancePath+
"/training/metrics/"+i6,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/10/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:key100}};vErrors===null?vErrors=[err872]:vErrors.push(err872),
errors++}if(data284.type!==void 0&&data284.type!=="f1_micro"){const err873={instancePath:instancePath+"/training/metrics\
/"+i6+"/type",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/10/properties/type/const",keyword:"\
const",params:{allowedValue:"f1_micro"}};vErrors===null?vErrors=[err873]:vErrors.push(err873),errors++}}else{const err874={
instancePath:instancePath+"/training/metrics/"+i6,schemaPath:"#/properties/training/properties/metrics/items/else/then/o\
neOf/10/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err874]:vErrors.push(err874),errors++}else if(tag7===
"roc_auc")if(data284&&typeof data284=="object"&&!Array.isArray(data284)){if(data284.type===void 0){const err875={instancePath:instancePath+
"/training/metrics/"+i6,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/11/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err875]:vErrors.push(err875),errors++}for(const key101 in data284)
if(key101!=="type"){const err876={instancePath:instancePath+"/training/metrics/"+i6,schemaPath:"#/properties/training/pr\
operties/metrics/items/else/then/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key101}};
vErrors===null?vErrors=[err876]:vErrors.push(err876),errors++}if(data284.type!==void 0&&data284.type!=="roc_auc"){const err877={
instancePath:instancePath+"/training/metrics/"+i6+"/type",schemaPath:"#/properties/training/properties/metrics/items/els\
e/then/oneOf/11/properties/type/const",keyword:"const",params:{allowedValue:"roc_auc"}};vErrors===null?vErrors=[err877]:
vErrors.push(err877),errors++}}else{const err878={instancePath:instancePath+"/training/metrics/"+i6,schemaPath:"#/proper\
ties/training/properties/metrics/items/else/then/oneOf/11/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err878]:vErrors.push(err878),errors++}else if(tag7==="log_loss")if(data284&&typeof data284=="object"&&!Array.isArray(data284)){
if(data284.type===void 0){const err879={instancePath:instancePath+"/training/metrics/"+i6,schemaPath:"#/properties/train\
ing/properties/metrics/items/else/then/oneOf/12/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err879]:vErrors.push(err879),errors++}for(const key102 in data284)if(key102!=="type"){const err880={instancePath:instancePath+
"/training/metrics/"+i6,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/12/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:key102}};vErrors===null?vErrors=[err880]:vErrors.push(err880),
errors++}if(data284.type!==void 0&&data284.type!=="log_loss"){const err881={instancePath:instancePath+"/training/metrics\
/"+i6+"/type",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/12/properties/type/const",keyword:"\
const",params:{allowedValue:"log_loss"}};vErrors===null?vErrors=[err881]:vErrors.push(err881),errors++}}else{const err882={
instancePath:instancePath+"/training/metrics/"+i6,schemaPath:"#/properties/training/properties/metrics/items/else/then/o\
neOf/12/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err882]:vErrors.push(err882),errors++}else if(tag7===
"mean_squared_error")if(data284&&typeof data284=="object"&&!Array.isArray(data284)){if(data284.type===void 0){const err883={
instancePath:instancePath+"/training/metrics/"+i6,schemaPath:"#/properties/training/properties/metrics/items/else/then/o\
neOf/13/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err883]:vErrors.push(err883),
errors++}for(const key103 in data284)if(key103!=="type"){const err884={instancePath:instancePath+"/training/metrics/"+i6,
schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/13/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:key103}};vErrors===null?vErrors=[err884]:vErrors.push(err884),errors++}if(data284.
type!==void 0&&data284.type!=="mean_squared_error"){const err885={instancePath:instancePath+"/training/metrics/"+i6+"/ty\
pe",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/13/properties/type/const",keyword:"const",
params:{allowedValue:"mean_squared_error"}};vErrors===null?vErrors=[err885]:vErrors.push(err885),errors++}}else{const err886={
instancePath:instancePath+"/training/metrics/"+i6,schemaPath:"#/properties/training/properties/metrics/items/else/then/o\
neOf/13/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err886]:vErrors.push(err886),errors++}else if(tag7===
"root_mean_squared_error")if(data284&&typeof data284=="object"&&!Array.isArray(data284)){if(data284.type===void 0){const err887={
instancePath:instancePath+"/training/metrics/"+i6,schemaPath:"#/properties/training/properties/metrics/items/else/then/o\
neOf/14/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err887]:vErrors.push(err887),
errors++}for(const key104 in data284)if(key104!=="type"){const err888={instancePath:instancePath+"/training/metrics/"+i6,
schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/14/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:key104}};vErrors===null?vErrors=[err888]:vErrors.push(err888),errors++}if(data284.
type!==void 0&&data284.type!=="root_mean_squared_error"){const err889={instancePath:instancePath+"/training/metrics/"+i6+
"/type",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/14/properties/type/const",keyword:"co\
nst",params:{allowedValue:"root_mean_squared_error"}};vErrors===null?vErrors=[err889]:vErrors.push(err889),errors++}}else{
const err890={instancePath:instancePath+"/training/metrics/"+i6,schemaPath:"#/properties/training/properties/metrics/ite\
ms/else/then/oneOf/14/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err890]:vErrors.push(err890),
errors++}else if(tag7==="mean_absolute_error")if(data284&&typeof data284=="object"&&!Array.isArray(data284)){if(data284.
type===void 0){const err891={instancePath:instancePath+"/training/metrics/"+i6,schemaPath:"#/properties/training/propert\
ies/metrics/items/else/then/oneOf/15/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=
[err891]:vErrors.push(err891),errors++}for(const key105 in data284)if(key105!=="type"){const err892={instancePath:instancePath+
"/training/metrics/"+i6,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/15/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:key105}};vErrors===null?vErrors=[err892]:vErrors.push(err892),
errors++}if(data284.type!==void 0&&data284.type!=="mean_absolute_error"){const err893={instancePath:instancePath+"/train\
ing/metrics/"+i6+"/type",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/15/properties/type/c\
onst",keyword:"const",params:{allowedValue:"mean_absolute_error"}};vErrors===null?vErrors=[err893]:vErrors.push(err893),
errors++}}else{const err894={instancePath:instancePath+"/training/metrics/"+i6,schemaPath:"#/properties/training/propert\
ies/metrics/items/else/then/oneOf/15/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err894]:vErrors.
push(err894),errors++}else if(tag7==="r2")if(data284&&typeof data284=="object"&&!Array.isArray(data284)){if(data284.type===
void 0){const err895={instancePath:instancePath+"/training/metrics/"+i6,schemaPath:"#/properties/training/properties/met\
rics/items/else/then/oneOf/16/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err895]:
vErrors.push(err895),errors++}for(const key106 in data284)if(key106!=="type"){const err896={instancePath:instancePath+"/\
training/metrics/"+i6,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/16/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key106}};vErrors===null?vErrors=[err896]:vErrors.push(err896),
errors++}if(data284.type!==void 0&&data284.type!=="r2"){const err897={instancePath:instancePath+"/training/metrics/"+i6+
"/type",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/16/properties/type/const",keyword:"co\
nst",params:{allowedValue:"r2"}};vErrors===null?vErrors=[err897]:vErrors.push(err897),errors++}}else{const err898={instancePath:instancePath+
"/training/metrics/"+i6,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/16/type",keyword:"typ\
e",params:{type:"object"}};vErrors===null?vErrors=[err898]:vErrors.push(err898),errors++}else{const err899={instancePath:instancePath+
"/training/metrics/"+i6,schemaPath:"#/properties/training/properties/metrics/items/else/then/discriminator",keyword:"dis\
criminator",params:{error:"mapping",tag:"type",tagValue:tag7}};vErrors===null?vErrors=[err899]:vErrors.push(err899),errors++}else{
const err900={instancePath:instancePath+"/training/metrics/"+i6,schemaPath:"#/properties/training/properties/metrics/ite\
ms/else/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag7}};vErrors===null?vErrors=
[err900]:vErrors.push(err900),errors++}}else{const err901={instancePath:instancePath+"/training/metrics/"+i6,schemaPath:"\
#/properties/training/properties/metrics/items/else/then/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err901]:vErrors.push(err901),errors++}var _valid18=_errs863===errors;valid215=_valid18,ifClause17="then"}else{const _errs936=errors;
if(typeof data284!="string"&&!(data284&&typeof data284=="object"&&!Array.isArray(data284))){const err902={instancePath:instancePath+
"/training/metrics/"+i6,schemaPath:"#/properties/training/properties/metrics/items/else/else/type",keyword:"type",params:{
type:schema11.properties.training.properties.metrics.items.else.else.type}};vErrors===null?vErrors=[err902]:vErrors.push(
err902),errors++}var _valid18=_errs936===errors;valid215=_valid18,ifClause17="else"}if(!valid215){const err903={instancePath:instancePath+
"/training/metrics/"+i6,schemaPath:"#/properties/training/properties/metrics/items/else/if",keyword:"if",params:{failingKeyword:ifClause17}};
vErrors===null?vErrors=[err903]:vErrors.push(err903),errors++}var _valid17=_errs859===errors;valid214=_valid17,ifClause16=
"else"}if(!valid214){const err904={instancePath:instancePath+"/training/metrics/"+i6,schemaPath:"#/properties/training/p\
roperties/metrics/items/if",keyword:"if",params:{failingKeyword:ifClause16}};vErrors===null?vErrors=[err904]:vErrors.push(
err904),errors++}}}else{const err905={instancePath:instancePath+"/training/metrics",schemaPath:"#/properties/training/pr\
operties/metrics/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err905]:vErrors.push(err905),errors++}}}else{
const err906={instancePath:instancePath+"/training",schemaPath:"#/properties/training/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err906]:vErrors.push(err906),errors++}}if(data.data!==void 0){let data303=data.data;if(data303&&
typeof data303=="object"&&!Array.isArray(data303)){if(data303.source===void 0){const err907={instancePath:instancePath+"\
/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:"source"}};vErrors===null?vErrors=
[err907]:vErrors.push(err907),errors++}for(const key107 in data303)if(!(key107==="source"||key107==="preprocess"||key107===
"split")){const err908={instancePath:instancePath+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:key107}};vErrors===null?vErrors=[err908]:vErrors.push(err908),errors++}if(data303.
source!==void 0){let data304=data303.source;if(data304&&typeof data304=="object"&&!Array.isArray(data304)){const tag8=data304.
format;if(typeof tag8=="string")if(tag8==="csv")if(data304&&typeof data304=="object"&&!Array.isArray(data304)){if(data304.
format===void 0){const err909={instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/\
oneOf/0/required",keyword:"required",params:{missingProperty:"format"}};vErrors===null?vErrors=[err909]:vErrors.push(err909),
errors++}if(data304.target===void 0){const err910={instancePath:instancePath+"/data/source",schemaPath:"#/properties/dat\
a/properties/source/oneOf/0/required",keyword:"required",params:{missingProperty:"target"}};vErrors===null?vErrors=[err910]:
vErrors.push(err910),errors++}for(const key108 in data304)if(!(key108==="format"||key108==="path"||key108==="test"||key108===
"target"||key108==="header"||key108==="delimiter")){const err911={instancePath:instancePath+"/data/source",schemaPath:"#\
/properties/data/properties/source/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key108}};
vErrors===null?vErrors=[err911]:vErrors.push(err911),errors++}if(data304.format!==void 0&&data304.format!=="csv"){const err912={
instancePath:instancePath+"/data/source/format",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/forma\
t/const",keyword:"const",params:{allowedValue:"csv"}};vErrors===null?vErrors=[err912]:vErrors.push(err912),errors++}if(data304.
path!==void 0){let data306=data304.path;if(typeof data306=="string"){if(func3(data306)>4096){const err913={instancePath:instancePath+
"/data/source/path",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/path/maxLength",keyword:"maxLengt\
h",params:{limit:4096}};vErrors===null?vErrors=[err913]:vErrors.push(err913),errors++}if(func3(data306)<1){const err914={
instancePath:instancePath+"/data/source/path",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/path/mi\
nLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err914]:vErrors.push(err914),errors++}}else{const err915={
instancePath:instancePath+"/data/source/path",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/path/ty\
pe",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err915]:vErrors.push(err915),errors++}}if(data304.test!==
void 0){let data307=data304.test;if(typeof data307=="string"){if(func3(data307)>4096){const err916={instancePath:instancePath+
"/data/source/test",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/test/maxLength",keyword:"maxLengt\
h",params:{limit:4096}};vErrors===null?vErrors=[err916]:vErrors.push(err916),errors++}if(func3(data307)<1){const err917={
instancePath:instancePath+"/data/source/test",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/test/mi\
nLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err917]:vErrors.push(err917),errors++}}else{const err918={
instancePath:instancePath+"/data/source/test",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/test/ty\
pe",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err918]:vErrors.push(err918),errors++}}if(data304.target!==
void 0){let data308=data304.target;const _errs953=errors;let valid255=!0;const _errs954=errors;if(typeof data308!="strin\
g"){const err919={};vErrors===null?vErrors=[err919]:vErrors.push(err919),errors++}var _valid19=_errs954===errors;errors=
_errs953,vErrors!==null&&(_errs953?vErrors.length=_errs953:vErrors=null);let ifClause18;if(_valid19){const _errs956=errors;
if(typeof data308=="string"){if(func3(data308)>200){const err920={instancePath:instancePath+"/data/source/target",schemaPath:"\
#/properties/data/properties/source/oneOf/0/properties/target/then/maxLength",keyword:"maxLength",params:{limit:200}};vErrors===
null?vErrors=[err920]:vErrors.push(err920),errors++}if(func3(data308)<1){const err921={instancePath:instancePath+"/data/\
source/target",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/then/minLength",keyword:"minLen\
gth",params:{limit:1}};vErrors===null?vErrors=[err921]:vErrors.push(err921),errors++}}else{const err922={instancePath:instancePath+
"/data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/then/type",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err922]:vErrors.push(err922),errors++}var _valid19=_errs956===errors;valid255=
_valid19,ifClause18="then"}else{const _errs958=errors,_errs959=errors;let valid256=!0;const _errs960=errors;if(!(typeof data308==
"number"&&isFinite(data308))){const err923={};vErrors===null?vErrors=[err923]:vErrors.push(err923),errors++}var _valid20=_errs960===
errors;errors=_errs959,vErrors!==null&&(_errs959?vErrors.length=_errs959:vErrors=null);let ifClause19;if(_valid20){const _errs962=errors;
if(!(typeof data308=="number"&&!(data308%1)&&!isNaN(data308)&&isFinite(data308))){const err924={instancePath:instancePath+
"/data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/else/then/type",keyword:"\
type",params:{type:"integer"}};vErrors===null?vErrors=[err924]:vErrors.push(err924),errors++}if(typeof data308=="number"&&
isFinite(data308)){if(data308>2147483647||isNaN(data308)){const err925={instancePath:instancePath+"/data/source/target",
schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/else/then/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:2147483647}};vErrors===null?vErrors=[err925]:vErrors.push(err925),errors++}if(data308<-2147483647||isNaN(data308)){
const err926={instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/0/pr\
operties/target/else/then/minimum",keyword:"minimum",params:{comparison:">=",limit:-2147483647}};vErrors===null?vErrors=
[err926]:vErrors.push(err926),errors++}}var _valid20=_errs962===errors;valid256=_valid20,ifClause19="then"}else{const _errs964=errors,
_errs965=errors;let valid257=!0;const _errs966=errors;if(!Array.isArray(data308)){const err927={};vErrors===null?vErrors=
[err927]:vErrors.push(err927),errors++}var _valid21=_errs966===errors;errors=_errs965,vErrors!==null&&(_errs965?vErrors.
length=_errs965:vErrors=null);let ifClause20;if(_valid21){const _errs968=errors;if(Array.isArray(data308)){if(data308.length<
1){const err928={instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/0\
/properties/target/else/else/then/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err928]:vErrors.
push(err928),errors++}const len7=data308.length;for(let i7=0;i7<len7;i7++){let data309=data308[i7];const _errs971=errors;
let valid260=!0;const _errs972=errors;if(typeof data309!="string"){const err929={};vErrors===null?vErrors=[err929]:vErrors.
push(err929),errors++}var _valid22=_errs972===errors;errors=_errs971,vErrors!==null&&(_errs971?vErrors.length=_errs971:vErrors=
null);let ifClause21;if(_valid22){const _errs974=errors;if(typeof data309=="string"){if(func3(data309)>200){const err930={
instancePath:instancePath+"/data/source/target/"+i7,schemaPath:"#/properties/data/properties/source/oneOf/0/properties/t\
arget/else/else/then/items/then/maxLength",keyword:"maxLength",params:{limit:200}};vErrors===null?vErrors=[err930]:vErrors.
push(err930),errors++}if(func3(data309)<1){const err931={instancePath:instancePath+"/data/source/target/"+i7,schemaPath:"\
#/properties/data/properties/source/oneOf/0/properties/target/else/else/then/items/then/minLength",keyword:"minLength",params:{
limit:1}};vErrors===null?vErrors=[err931]:vErrors.push(err931),errors++}}else{const err932={instancePath:instancePath+"/\
data/source/target/"+i7,schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/else/else/then/items/t\
hen/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err932]:vErrors.push(err932),errors++}var _valid22=_errs974===
errors;valid260=_valid22,ifClause21="then"}else{const _errs976=errors,_errs977=errors;let valid261=!0;const _errs978=errors;
if(!(typeof data309=="number"&&isFinite(data309))){const err933={};vErrors===null?vErrors=[err933]:vErrors.push(err933),
errors++}var _valid23=_errs978===errors;errors=_errs977,vErrors!==null&&(_errs977?vErrors.length=_errs977:vErrors=null);
let ifClause22;if(_valid23){const _errs980=errors;if(!(typeof data309=="number"&&!(data309%1)&&!isNaN(data309)&&isFinite(
data309))){const err934={instancePath:instancePath+"/data/source/target/"+i7,schemaPath:"#/properties/data/properties/so\
urce/oneOf/0/properties/target/else/else/then/items/else/then/type",keyword:"type",params:{type:"integer"}};vErrors===null?
vErrors=[err934]:vErrors.push(err934),errors++}if(typeof data309=="number"&&isFinite(data309)){if(data309>2147483647||isNaN(
data309)){const err935={instancePath:instancePath+"/data/source/target/"+i7,schemaPath:"#/properties/data/properties/sou\
rce/oneOf/0/properties/target/else/else/then/items/else/then/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};
vErrors===null?vErrors=[err935]:vErrors.push(err935),errors++}if(data309<-2147483647||isNaN(data309)){const err936={instancePath:instancePath+
"/data/source/target/"+i7,schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/else/else/then/items\
/else/then/minimum",keyword:"minimum",params:{comparison:">=",limit:-2147483647}};vErrors===null?vErrors=[err936]:vErrors.
push(err936),errors++}}var _valid23=_errs980===errors;valid261=_valid23,ifClause22="then"}else{const _errs982=errors;if(typeof data309!=
"string"&&!(typeof data309=="number"&&!(data309%1)&&!isNaN(data309)&&isFinite(data309))){const err937={instancePath:instancePath+
"/data/source/target/"+i7,schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/else/else/then/items\
/else/else/type",keyword:"type",params:{type:schema11.properties.data.properties.source.oneOf[0].properties.target.else.
else.then.items.else.else.type}};vErrors===null?vErrors=[err937]:vErrors.push(err937),errors++}var _valid23=_errs982===errors;
valid261=_valid23,ifClause22="else"}if(!valid261){const err938={instancePath:instancePath+"/data/source/target/"+i7,schemaPath:"\
#/properties/data/properties/source/oneOf/0/properties/target/else/else/then/items/else/if",keyword:"if",params:{failingKeyword:ifClause22}};
vErrors===null?vErrors=[err938]:vErrors.push(err938),errors++}var _valid22=_errs976===errors;valid260=_valid22,ifClause21=
"else"}if(!valid260){const err939={instancePath:instancePath+"/data/source/target/"+i7,schemaPath:"#/properties/data/pro\
perties/source/oneOf/0/properties/target/else/else/then/items/if",keyword:"if",params:{failingKeyword:ifClause21}};vErrors===
null?vErrors=[err939]:vErrors.push(err939),errors++}}}else{const err940={instancePath:instancePath+"/data/source/target",
schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/else/else/then/type",keyword:"type",params:{type:"\
array"}};vErrors===null?vErrors=[err940]:vErrors.push(err940),errors++}var _valid21=_errs968===errors;valid257=_valid21,
ifClause20="then"}else{const _errs984=errors;if(typeof data308!="string"&&!(typeof data308=="number"&&!(data308%1)&&!isNaN(
data308)&&isFinite(data308))&&!Array.isArray(data308)){const err941={instancePath:instancePath+"/data/source/target",schemaPath:"\
#/properties/data/properties/source/oneOf/0/properties/target/else/else/else/type",keyword:"type",params:{type:schema11.
properties.data.properties.source.oneOf[0].properties.target.else.else.else.type}};vErrors===null?vErrors=[err941]:vErrors.
push(err941),errors++}var _valid21=_errs984===errors;valid257=_valid21,ifClause20="else"}if(!valid257){const err942={instancePath:instancePath+
"/data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/else/else/if",keyword:"i\
f",params:{failingKeyword:ifClause20}};vErrors===null?vErrors=[err942]:vErrors.push(err942),errors++}var _valid20=_errs964===
errors;valid256=_valid20,ifClause19="else"}if(!valid256){const err943={instancePath:instancePath+"/data/source/target",schemaPath:"\
#/properties/data/properties/source/oneOf/0/properties/target/else/if",keyword:"if",params:{failingKeyword:ifClause19}};
vErrors===null?vErrors=[err943]:vErrors.push(err943),errors++}var _valid19=_errs958===errors;valid255=_valid19,ifClause18=
"else"}if(!valid255){const err944={instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/propert\
ies/source/oneOf/0/properties/target/if",keyword:"if",params:{failingKeyword:ifClause18}};vErrors===null?vErrors=[err944]:
vErrors.push(err944),errors++}}if(data304.header!==void 0&&typeof data304.header!="boolean"){const err945={instancePath:instancePath+
"/data/source/header",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/header/type",keyword:"type",params:{
type:"boolean"}};vErrors===null?vErrors=[err945]:vErrors.push(err945),errors++}if(data304.delimiter!==void 0){let data311=data304.
delimiter;if(typeof data311=="string"){if(!pattern2.test(data311)){const err946={instancePath:instancePath+"/data/source\
/delimiter",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/delimiter/pattern",keyword:"pattern",params:{
pattern:'^[^"\\r\\n]$'}};vErrors===null?vErrors=[err946]:vErrors.push(err946),errors++}}else{const err947={instancePath:instancePath+
"/data/source/delimiter",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/delimiter/type",keyword:"typ\
e",params:{type:"string"}};vErrors===null?vErrors=[err947]:vErrors.push(err947),errors++}}}else{const err948={instancePath:instancePath+
"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/0/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err948]:vErrors.push(err948),errors++}else if(tag8==="jsonl")if(data304&&typeof data304=="object"&&!Array.
isArray(data304)){if(data304.format===void 0){const err949={instancePath:instancePath+"/data/source",schemaPath:"#/prope\
rties/data/properties/source/oneOf/1/required",keyword:"required",params:{missingProperty:"format"}};vErrors===null?vErrors=
[err949]:vErrors.push(err949),errors++}if(data304.target===void 0){const err950={instancePath:instancePath+"/data/source",
schemaPath:"#/properties/data/properties/source/oneOf/1/required",keyword:"required",params:{missingProperty:"target"}};
vErrors===null?vErrors=[err950]:vErrors.push(err950),errors++}for(const key109 in data304)if(!(key109==="format"||key109===
"path"||key109==="test"||key109==="target")){const err951={instancePath:instancePath+"/data/source",schemaPath:"#/proper\
ties/data/properties/source/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key109}};
vErrors===null?vErrors=[err951]:vErrors.push(err951),errors++}if(data304.format!==void 0&&data304.format!=="jsonl"){const err952={
instancePath:instancePath+"/data/source/format",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/forma\
t/const",keyword:"const",params:{allowedValue:"jsonl"}};vErrors===null?vErrors=[err952]:vErrors.push(err952),errors++}if(data304.
path!==void 0){let data313=data304.path;if(typeof data313=="string"){if(func3(data313)>4096){const err953={instancePath:instancePath+
"/data/source/path",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/path/maxLength",keyword:"maxLengt\
h",params:{limit:4096}};vErrors===null?vErrors=[err953]:vErrors.push(err953),errors++}if(func3(data313)<1){const err954={
instancePath:instancePath+"/data/source/path",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/path/mi\
nLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err954]:vErrors.push(err954),errors++}}else{const err955={
instancePath:instancePath+"/data/source/path",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/path/ty\
pe",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err955]:vErrors.push(err955),errors++}}if(data304.test!==
void 0){let data314=data304.test;if(typeof data314=="string"){if(func3(data314)>4096){const err956={instancePath:instancePath+
"/data/source/test",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/test/maxLength",keyword:"maxLengt\
h",params:{limit:4096}};vErrors===null?vErrors=[err956]:vErrors.push(err956),errors++}if(func3(data314)<1){const err957={
instancePath:instancePath+"/data/source/test",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/test/mi\
nLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err957]:vErrors.push(err957),errors++}}else{const err958={
instancePath:instancePath+"/data/source/test",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/test/ty\
pe",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err958]:vErrors.push(err958),errors++}}if(data304.target!==
void 0){let data315=data304.target;const _errs999=errors;let valid264=!0;const _errs1000=errors;if(typeof data315!="stri\
ng"){const err959={};vErrors===null?vErrors=[err959]:vErrors.push(err959),errors++}var _valid24=_errs1000===errors;errors=
_errs999,vErrors!==null&&(_errs999?vErrors.length=_errs999:vErrors=null);let ifClause23;if(_valid24){const _errs1002=errors;
if(typeof data315=="string"){if(func3(data315)>200){const err960={instancePath:instancePath+"/data/source/target",schemaPath:"\
#/properties/data/properties/source/oneOf/1/properties/target/then/maxLength",keyword:"maxLength",params:{limit:200}};vErrors===
null?vErrors=[err960]:vErrors.push(err960),errors++}if(func3(data315)<1){const err961={instancePath:instancePath+"/data/\
source/target",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/target/then/minLength",keyword:"minLen\
gth",params:{limit:1}};vErrors===null?vErrors=[err961]:vErrors.push(err961),errors++}}else{const err962={instancePath:instancePath+
"/data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/target/then/type",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err962]:vErrors.push(err962),errors++}var _valid24=_errs1002===errors;valid264=
_valid24,ifClause23="then"}else{const _errs1004=errors,_errs1005=errors;let valid265=!0;const _errs1006=errors;if(!Array.
isArray(data315)){const err963={};vErrors===null?vErrors=[err963]:vErrors.push(err963),errors++}var _valid25=_errs1006===
errors;errors=_errs1005,vErrors!==null&&(_errs1005?vErrors.length=_errs1005:vErrors=null);let ifClause24;if(_valid25){const _errs1008=errors;
if(Array.isArray(data315)){if(data315.length<1){const err964={instancePath:instancePath+"/data/source/target",schemaPath:"\
#/properties/data/properties/source/oneOf/1/properties/target/else/then/minItems",keyword:"minItems",params:{limit:1}};vErrors===
null?vErrors=[err964]:vErrors.push(err964),errors++}const len8=data315.length;for(let i8=0;i8<len8;i8++){let data316=data315[i8];
if(typeof data316=="string"){if(func3(data316)>200){const err965={instancePath:instancePath+"/data/source/target/"+i8,schemaPath:"\
#/properties/data/properties/source/oneOf/1/properties/target/else/then/items/maxLength",keyword:"maxLength",params:{limit:200}};
vErrors===null?vErrors=[err965]:vErrors.push(err965),errors++}if(func3(data316)<1){const err966={instancePath:instancePath+
"/data/source/target/"+i8,schemaPath:"#/properties/data/properties/source/oneOf/1/properties/target/else/then/items/minL\
ength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err966]:vErrors.push(err966),errors++}}else{const err967={
instancePath:instancePath+"/data/source/target/"+i8,schemaPath:"#/properties/data/properties/source/oneOf/1/properties/t\
arget/else/then/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err967]:vErrors.push(err967),
errors++}}}else{const err968={instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/properties/s\
ource/oneOf/1/properties/target/else/then/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err968]:vErrors.
push(err968),errors++}var _valid25=_errs1008===errors;valid265=_valid25,ifClause24="then"}else{const _errs1012=errors;if(typeof data315!=
"string"&&!Array.isArray(data315)){const err969={instancePath:instancePath+"/data/source/target",schemaPath:"#/propertie\
s/data/properties/source/oneOf/1/properties/target/else/else/type",keyword:"type",params:{type:schema11.properties.data.
properties.source.oneOf[1].properties.target.else.else.type}};vErrors===null?vErrors=[err969]:vErrors.push(err969),errors++}
var _valid25=_errs1012===errors;valid265=_valid25,ifClause24="else"}if(!valid265){const err970={instancePath:instancePath+
"/data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/target/else/if",keyword:"if",params:{
failingKeyword:ifClause24}};vErrors===null?vErrors=[err970]:vErrors.push(err970),errors++}var _valid24=_errs1004===errors;
valid264=_valid24,ifClause23="else"}if(!valid264){const err971={instancePath:instancePath+"/data/source/target",schemaPath:"\
#/properties/data/properties/source/oneOf/1/properties/target/if",keyword:"if",params:{failingKeyword:ifClause23}};vErrors===
null?vErrors=[err971]:vErrors.push(err971),errors++}}}else{const err972={instancePath:instancePath+"/data/source",schemaPath:"\
#/properties/data/properties/source/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err972]:
vErrors.push(err972),errors++}else if(tag8==="npy")if(data304&&typeof data304=="object"&&!Array.isArray(data304)){if(data304.
format===void 0){const err973={instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/\
oneOf/2/required",keyword:"required",params:{missingProperty:"format"}};vErrors===null?vErrors=[err973]:vErrors.push(err973),
errors++}for(const key110 in data304)if(!(key110==="format"||key110==="path"||key110==="inputs"||key110==="labels"||key110===
"test_inputs"||key110==="test_labels")){const err974={instancePath:instancePath+"/data/source",schemaPath:"#/properties/\
data/properties/source/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key110}};
vErrors===null?vErrors=[err974]:vErrors.push(err974),errors++}if(data304.test_inputs!==void 0&&data304.test_labels===void 0){
const err975={instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/2/dependenc\
ies",keyword:"dependencies",params:{property:"test_inputs",missingProperty:"test_labels",depsCount:1,deps:"test_labels"}};
vErrors===null?vErrors=[err975]:vErrors.push(err975),errors++}if(data304.test_labels!==void 0&&data304.test_inputs===void 0){
const err976={instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/2/dependenc\
ies",keyword:"dependencies",params:{property:"test_labels",missingProperty:"test_inputs",depsCount:1,deps:"test_inputs"}};
vErrors===null?vErrors=[err976]:vErrors.push(err976),errors++}if(data304.format!==void 0&&data304.format!=="npy"){const err977={
instancePath:instancePath+"/data/source/format",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/forma\
t/const",keyword:"const",params:{allowedValue:"npy"}};vErrors===null?vErrors=[err977]:vErrors.push(err977),errors++}if(data304.
path!==void 0){let data318=data304.path;if(typeof data318=="string"){if(func3(data318)>4096){const err978={instancePath:instancePath+
"/data/source/path",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/path/maxLength",keyword:"maxLengt\
h",params:{limit:4096}};vErrors===null?vErrors=[err978]:vErrors.push(err978),errors++}if(func3(data318)<1){const err979={
instancePath:instancePath+"/data/source/path",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/path/mi\
nLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err979]:vErrors.push(err979),errors++}}else{const err980={
instancePath:instancePath+"/data/source/path",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/path/ty\
pe",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err980]:vErrors.push(err980),errors++}}if(data304.inputs!==
void 0){let data319=data304.inputs;if(typeof data319=="string"){if(func3(data319)>4096){const err981={instancePath:instancePath+
"/data/source/inputs",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/inputs/maxLength",keyword:"maxL\
ength",params:{limit:4096}};vErrors===null?vErrors=[err981]:vErrors.push(err981),errors++}if(func3(data319)<1){const err982={
instancePath:instancePath+"/data/source/inputs",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/input\
s/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err982]:vErrors.push(err982),errors++}}else{const err983={
instancePath:instancePath+"/data/source/inputs",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/input\
s/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err983]:vErrors.push(err983),errors++}}if(data304.
labels!==void 0){let data320=data304.labels;if(typeof data320=="string"){if(func3(data320)>4096){const err984={instancePath:instancePath+
"/data/source/labels",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/labels/maxLength",keyword:"maxL\
ength",params:{limit:4096}};vErrors===null?vErrors=[err984]:vErrors.push(err984),errors++}if(func3(data320)<1){const err985={
instancePath:instancePath+"/data/source/labels",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/label\
s/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err985]:vErrors.push(err985),errors++}}else{const err986={
instancePath:instancePath+"/data/source/labels",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/label\
s/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err986]:vErrors.push(err986),errors++}}if(data304.
test_inputs!==void 0){let data321=data304.test_inputs;if(typeof data321=="string"){if(func3(data321)>4096){const err987={
instancePath:instancePath+"/data/source/test_inputs",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/\
test_inputs/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?vErrors=[err987]:vErrors.push(err987),errors++}
if(func3(data321)<1){const err988={instancePath:instancePath+"/data/source/test_inputs",schemaPath:"#/properties/data/pr\
operties/source/oneOf/2/properties/test_inputs/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[
err988]:vErrors.push(err988),errors++}}else{const err989={instancePath:instancePath+"/data/source/test_inputs",schemaPath:"\
#/properties/data/properties/source/oneOf/2/properties/test_inputs/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err989]:vErrors.push(err989),errors++}}if(data304.test_labels!==void 0){let data322=data304.test_labels;if(typeof data322==
"string"){if(func3(data322)>4096){const err990={instancePath:instancePath+"/data/source/test_labels",schemaPath:"#/prope\
rties/data/properties/source/oneOf/2/properties/test_labels/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===
null?vErrors=[err990]:vErrors.push(err990),errors++}if(func3(data322)<1){const err991={instancePath:instancePath+"/data/\
source/test_labels",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/test_labels/minLength",keyword:"m\
inLength",params:{limit:1}};vErrors===null?vErrors=[err991]:vErrors.push(err991),errors++}}else{const err992={instancePath:instancePath+
"/data/source/test_labels",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/test_labels/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err992]:vErrors.push(err992),errors++}}}else{const err993={instancePath:instancePath+
"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/2/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err993]:vErrors.push(err993),errors++}else if(tag8==="npz")if(data304&&typeof data304=="object"&&!Array.isArray(
data304)){if(data304.format===void 0){const err994={instancePath:instancePath+"/data/source",schemaPath:"#/properties/da\
ta/properties/source/oneOf/3/required",keyword:"required",params:{missingProperty:"format"}};vErrors===null?vErrors=[err994]:
vErrors.push(err994),errors++}for(const key111 in data304)if(!(key111==="format"||key111==="path"||key111==="inputs"||key111===
"labels"||key111==="test_inputs"||key111==="test_labels")){const err995={instancePath:instancePath+"/data/source",schemaPath:"\
#/properties/data/properties/source/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key111}};
vErrors===null?vErrors=[err995]:vErrors.push(err995),errors++}if(data304.test_inputs!==void 0&&data304.test_labels===void 0){
const err996={instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/3/dependenc\
ies",keyword:"dependencies",params:{property:"test_inputs",missingProperty:"test_labels",depsCount:1,deps:"test_labels"}};
vErrors===null?vErrors=[err996]:vErrors.push(err996),errors++}if(data304.test_labels!==void 0&&data304.test_inputs===void 0){
const err997={instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/3/dependenc\
ies",keyword:"dependencies",params:{property:"test_labels",missingProperty:"test_inputs",depsCount:1,deps:"test_inputs"}};
vErrors===null?vErrors=[err997]:vErrors.push(err997),errors++}if(data304.format!==void 0&&data304.format!=="npz"){const err998={
instancePath:instancePath+"/data/source/format",schemaPath:"#/properties/data/properties/source/oneOf/3/properties/forma\
t/const",keyword:"const",params:{allowedValue:"npz"}};vErrors===null?vErrors=[err998]:vErrors.push(err998),errors++}if(data304.
path!==void 0){let data324=data304.path;if(typeof data324=="string"){if(func3(data324)>4096){const err999={instancePath:instancePath+
"/data/source/path",schemaPath:"#/properties/data/properties/source/oneOf/3/properties/path/maxLength",keyword:"maxLengt\
h",params:{limit:4096}};vErrors===null?vErrors=[err999]:vErrors.push(err999),errors++}if(func3(data324)<1){const err1000={
instancePath:instancePath+"/data/source/path",schemaPath:"#/properties/data/properties/source/oneOf/3/properties/path/mi\
nLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err1000]:vErrors.push(err1000),errors++}}else{const err1001={
instancePath:instancePath+"/data/source/path",schemaPath:"#/properties/data/properties/source/oneOf/3/properties/path/ty\
pe",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1001]:vErrors.push(err1001),errors++}}if(data304.inputs!==
void 0){let data325=data304.inputs;if(typeof data325=="string"){if(func3(data325)>4096){const err1002={instancePath:instancePath+
"/data/source/inputs",schemaPath:"#/properties/data/properties/source/oneOf/3/properties/inputs/maxLength",keyword:"maxL\
ength",params:{limit:4096}};vErrors===null?vErrors=[err1002]:vErrors.push(err1002),errors++}if(func3(data325)<1){const err1003={
instancePath:instancePath+"/data/source/inputs",schemaPath:"#/properties/data/properties/source/oneOf/3/properties/input\
s/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err1003]:vErrors.push(err1003),errors++}}else{
const err1004={instancePath:instancePath+"/data/source/inputs",schemaPath:"#/properties/data/properties/source/oneOf/3/p\
roperties/inputs/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1004]:vErrors.push(err1004),errors++}}
if(data304.labels!==void 0){let data326=data304.labels;if(typeof data326=="string"){if(func3(data326)>4096){const err1005={
instancePath:instancePath+"/data/source/labels",schemaPath:"#/properties/data/properties/source/oneOf/3/properties/label\
s/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?vErrors=[err1005]:vErrors.push(err1005),errors++}if(func3(
data326)<1){const err1006={instancePath:instancePath+"/data/source/labels",schemaPath:"#/properties/data/properties/sour\
ce/oneOf/3/properties/labels/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err1006]:vErrors.push(
err1006),errors++}}else{const err1007={instancePath:instancePath+"/data/source/labels",schemaPath:"#/properties/data/pro\
perties/source/oneOf/3/properties/labels/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1007]:vErrors.
push(err1007),errors++}}if(data304.test_inputs!==void 0){let data327=data304.test_inputs;if(typeof data327=="string"){if(func3(
data327)>4096){const err1008={instancePath:instancePath+"/data/source/test_inputs",schemaPath:"#/properties/data/propert\
ies/source/oneOf/3/properties/test_inputs/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?vErrors=[err1008]:
vErrors.push(err1008),errors++}if(func3(data327)<1){const err1009={instancePath:instancePath+"/data/source/test_inputs",
schemaPath:"#/properties/data/properties/source/oneOf/3/properties/test_inputs/minLength",keyword:"minLength",params:{limit:1}};
vErrors===null?vErrors=[err1009]:vErrors.push(err1009),errors++}}else{const err1010={instancePath:instancePath+"/data/so\
urce/test_inputs",schemaPath:"#/properties/data/properties/source/oneOf/3/properties/test_inputs/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err1010]:vErrors.push(err1010),errors++}}if(data304.test_labels!==void 0){let data328=data304.
test_labels;if(typeof data328=="string"){if(func3(data328)>4096){const err1011={instancePath:instancePath+"/data/source/\
test_labels",schemaPath:"#/properties/data/properties/source/oneOf/3/properties/test_labels/maxLength",keyword:"maxLengt\
h",params:{limit:4096}};vErrors===null?vErrors=[err1011]:vErrors.push(err1011),errors++}if(func3(data328)<1){const err1012={
instancePath:instancePath+"/data/source/test_labels",schemaPath:"#/properties/data/properties/source/oneOf/3/properties/\
test_labels/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err1012]:vErrors.push(err1012),errors++}}else{
const err1013={instancePath:instancePath+"/data/source/test_labels",schemaPath:"#/properties/data/properties/source/oneO\
f/3/properties/test_labels/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1013]:vErrors.push(err1013),
errors++}}}else{const err1014={instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/\
oneOf/3/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err1014]:vErrors.push(err1014),errors++}else if(tag8===
"idx")if(data304&&typeof data304=="object"&&!Array.isArray(data304)){if(data304.format===void 0){const err1015={instancePath:instancePath+
"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/4/required",keyword:"required",params:{missingProperty:"\
format"}};vErrors===null?vErrors=[err1015]:vErrors.push(err1015),errors++}for(const key112 in data304)if(!(key112==="for\
mat"||key112==="path"||key112==="inputs"||key112==="labels"||key112==="test_inputs"||key112==="test_labels")){const err1016={
instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/4/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key112}};vErrors===null?vErrors=[err1016]:vErrors.push(err1016),errors++}
if(data304.test_inputs!==void 0&&data304.test_labels===void 0){const err1017={instancePath:instancePath+"/data/source",schemaPath:"\
#/properties/data/properties/source/oneOf/4/dependencies",keyword:"dependencies",params:{property:"test_inputs",missingProperty:"\
test_labels",depsCount:1,deps:"test_labels"}};vErrors===null?vErrors=[err1017]:vErrors.push(err1017),errors++}if(data304.
test_labels!==void 0&&data304.test_inputs===void 0){const err1018={instancePath:instancePath+"/data/source",schemaPath:"\
#/properties/data/properties/source/oneOf/4/dependencies",keyword:"dependencies",params:{property:"test_labels",missingProperty:"\
test_inputs",depsCount:1,deps:"test_inputs"}};vErrors===null?vErrors=[err1018]:vErrors.push(err1018),errors++}if(data304.
format!==void 0&&data304.format!=="idx"){const err1019={instancePath:instancePath+"/data/source/format",schemaPath:"#/pr\
operties/data/properties/source/oneOf/4/properties/format/const",keyword:"const",params:{allowedValue:"idx"}};vErrors===
null?vErrors=[err1019]:vErrors.push(err1019),errors++}if(data304.path!==void 0){let data330=data304.path;if(typeof data330==
"string"){if(func3(data330)>4096){const err1020={instancePath:instancePath+"/data/source/path",schemaPath:"#/properties/\
data/properties/source/oneOf/4/properties/path/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?vErrors=
[err1020]:vErrors.push(err1020),errors++}if(func3(data330)<1){const err1021={instancePath:instancePath+"/data/source/pat\
h",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/path/minLength",keyword:"minLength",params:{limit:1}};
vErrors===null?vErrors=[err1021]:vErrors.push(err1021),errors++}}else{const err1022={instancePath:instancePath+"/data/so\
urce/path",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/path/type",keyword:"type",params:{type:"st\
ring"}};vErrors===null?vErrors=[err1022]:vErrors.push(err1022),errors++}}if(data304.inputs!==void 0){let data331=data304.
inputs;if(typeof data331=="string"){if(func3(data331)>4096){const err1023={instancePath:instancePath+"/data/source/input\
s",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/inputs/maxLength",keyword:"maxLength",params:{limit:4096}};
vErrors===null?vErrors=[err1023]:vErrors.push(err1023),errors++}if(func3(data331)<1){const err1024={instancePath:instancePath+
"/data/source/inputs",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/inputs/minLength",keyword:"minL\
ength",params:{limit:1}};vErrors===null?vErrors=[err1024]:vErrors.push(err1024),errors++}}else{const err1025={instancePath:instancePath+
"/data/source/inputs",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/inputs/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err1025]:vErrors.push(err1025),errors++}}if(data304.labels!==void 0){let data332=data304.
labels;if(typeof data332=="string"){if(func3(data332)>4096){const err1026={instancePath:instancePath+"/data/source/label\
s",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/labels/maxLength",keyword:"maxLength",params:{limit:4096}};
vErrors===null?vErrors=[err1026]:vErrors.push(err1026),errors++}if(func3(data332)<1){const err1027={instancePath:instancePath+
"/data/source/labels",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/labels/minLength",keyword:"minL\
ength",params:{limit:1}};vErrors===null?vErrors=[err1027]:vErrors.push(err1027),errors++}}else{const err1028={instancePath:instancePath+
"/data/source/labels",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/labels/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err1028]:vErrors.push(err1028),errors++}}if(data304.test_inputs!==void 0){let data333=data304.
test_inputs;if(typeof data333=="string"){if(func3(data333)>4096){const err1029={instancePath:instancePath+"/data/source/\
test_inputs",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/test_inputs/maxLength",keyword:"maxLengt\
h",params:{limit:4096}};vErrors===null?vErrors=[err1029]:vErrors.push(err1029),errors++}if(func3(data333)<1){const err1030={
instancePath:instancePath+"/data/source/test_inputs",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/\
test_inputs/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err1030]:vErrors.push(err1030),errors++}}else{
const err1031={instancePath:instancePath+"/data/source/test_inputs",schemaPath:"#/properties/data/properties/source/oneO\
f/4/properties/test_inputs/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1031]:vErrors.push(err1031),
errors++}}if(data304.test_labels!==void 0){let data334=data304.test_labels;if(typeof data334=="string"){if(func3(data334)>
4096){const err1032={instancePath:instancePath+"/data/source/test_labels",schemaPath:"#/properties/data/properties/sourc\
e/oneOf/4/properties/test_labels/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?vErrors=[err1032]:vErrors.
push(err1032),errors++}if(func3(data334)<1){const err1033={instancePath:instancePath+"/data/source/test_labels",schemaPath:"\
#/properties/data/properties/source/oneOf/4/properties/test_labels/minLength",keyword:"minLength",params:{limit:1}};vErrors===
null?vErrors=[err1033]:vErrors.push(err1033),errors++}}else{const err1034={instancePath:instancePath+"/data/source/test_\
labels",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/test_labels/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err1034]:vErrors.push(err1034),errors++}}}else{const err1035={instancePath:instancePath+
"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/4/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err1035]:vErrors.push(err1035),errors++}else{const err1036={instancePath:instancePath+"/data/source",schemaPath:"\
#/properties/data/properties/source/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"format",tagValue:tag8}};
vErrors===null?vErrors=[err1036]:vErrors.push(err1036),errors++}else{const err1037={instancePath:instancePath+"/data/sou\
rce",schemaPath:"#/properties/data/properties/source/discriminator",keyword:"discriminator",params:{error:"tag",tag:"for\
mat",tagValue:tag8}};vErrors===null?vErrors=[err1037]:vErrors.push(err1037),errors++}}else{const err1038={instancePath:instancePath+
"/data/source",schemaPath:"#/properties/data/properties/source/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err1038]:vErrors.push(err1038),errors++}}if(data303.preprocess!==void 0){let data335=data303.preprocess;const _errs1057=errors;
let valid277=!0;const _errs1058=errors;if(typeof data335!="string"){const err1039={};vErrors===null?vErrors=[err1039]:vErrors.
push(err1039),errors++}var _valid26=_errs1058===errors;errors=_errs1057,vErrors!==null&&(_errs1057?vErrors.length=_errs1057:
vErrors=null);let ifClause25;if(_valid26){const _errs1060=errors;if(typeof data335!="string"){const err1040={instancePath:instancePath+
"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/then/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err1040]:vErrors.push(err1040),errors++}if(!(data335==="standardize"||data335==="minmax")){const err1041={
instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/then/enum",keyword:"enu\
m",params:{allowedValues:schema11.properties.data.properties.preprocess.then.enum}};vErrors===null?vErrors=[err1041]:vErrors.
push(err1041),errors++}var _valid26=_errs1060===errors;valid277=_valid26,ifClause25="then"}else{const _errs1062=errors,_errs1063=errors;
let valid278=!0;const _errs1064=errors;if(!(data335&&typeof data335=="object"&&!Array.isArray(data335))){const err1042={};
vErrors===null?vErrors=[err1042]:vErrors.push(err1042),errors++}var _valid27=_errs1064===errors;errors=_errs1063,vErrors!==
null&&(_errs1063?vErrors.length=_errs1063:vErrors=null);let ifClause26;if(_valid27){const _errs1066=errors;if(data335&&typeof data335==
"object"&&!Array.isArray(data335)){const tag9=data335.type;if(typeof tag9=="string")if(tag9==="standardize")if(data335&&
typeof data335=="object"&&!Array.isArray(data335)){if(data335.type===void 0){const err1043={instancePath:instancePath+"/\
data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/0/required",keyword:"required",params:{
missingProperty:"type"}};vErrors===null?vErrors=[err1043]:vErrors.push(err1043),errors++}for(const key113 in data335)if(key113!==
"type"){const err1044={instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/\
else/then/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key113}};vErrors===null?
vErrors=[err1044]:vErrors.push(err1044),errors++}if(data335.type!==void 0&&data335.type!=="standardize"){const err1045={
instancePath:instancePath+"/data/preprocess/type",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/0/\
properties/type/const",keyword:"const",params:{allowedValue:"standardize"}};vErrors===null?vErrors=[err1045]:vErrors.push(
err1045),errors++}}else{const err1046={instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/proper\
ties/preprocess/else/then/oneOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err1046]:vErrors.
push(err1046),errors++}else if(tag9==="minmax")if(data335&&typeof data335=="object"&&!Array.isArray(data335)){if(data335.
type===void 0){const err1047={instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/prep\
rocess/else/then/oneOf/1/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err1047]:
vErrors.push(err1047),errors++}for(const key114 in data335)if(key114!=="type"){const err1048={instancePath:instancePath+
"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key114}};vErrors===null?vErrors=[err1048]:vErrors.push(err1048),errors++}
if(data335.type!==void 0&&data335.type!=="minmax"){const err1049={instancePath:instancePath+"/data/preprocess/type",schemaPath:"\
#/properties/data/properties/preprocess/else/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"m\
inmax"}};vErrors===null?vErrors=[err1049]:vErrors.push(err1049),errors++}}else{const err1050={instancePath:instancePath+
"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/1/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err1050]:vErrors.push(err1050),errors++}else if(tag9==="divide")if(data335&&typeof data335==
"object"&&!Array.isArray(data335)){if(data335.type===void 0){const err1051={instancePath:instancePath+"/data/preprocess",
schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/2/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err1051]:vErrors.push(err1051),errors++}if(data335.by===void 0){const err1052={instancePath:instancePath+
"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/2/required",keyword:"required",params:{
missingProperty:"by"}};vErrors===null?vErrors=[err1052]:vErrors.push(err1052),errors++}for(const key115 in data335)if(!(key115===
"type"||key115==="by")){const err1053={instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/proper\
ties/preprocess/else/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key115}};
vErrors===null?vErrors=[err1053]:vErrors.push(err1053),errors++}if(data335.type!==void 0&&data335.type!=="divide"){const err1054={
instancePath:instancePath+"/data/preprocess/type",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/2/\
properties/type/const",keyword:"const",params:{allowedValue:"divide"}};vErrors===null?vErrors=[err1054]:vErrors.push(err1054),
errors++}if(data335.by!==void 0){let data339=data335.by;if(typeof data339=="number"&&isFinite(data339)){if(data339<=0||isNaN(
data339)){const err1055={instancePath:instancePath+"/data/preprocess/by",schemaPath:"#/properties/data/properties/prepro\
cess/else/then/oneOf/2/properties/by/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===
null?vErrors=[err1055]:vErrors.push(err1055),errors++}}else{const err1056={instancePath:instancePath+"/data/preprocess/b\
y",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/2/properties/by/type",keyword:"type",params:{type:"\
number"}};vErrors===null?vErrors=[err1056]:vErrors.push(err1056),errors++}}}else{const err1057={instancePath:instancePath+
"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/2/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err1057]:vErrors.push(err1057),errors++}else{const err1058={instancePath:instancePath+
"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/discriminator",keyword:"discriminator",
params:{error:"mapping",tag:"type",tagValue:tag9}};vErrors===null?vErrors=[err1058]:vErrors.push(err1058),errors++}else{
const err1059={instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/the\
n/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag9}};vErrors===null?vErrors=[err1059]:
vErrors.push(err1059),errors++}}else{const err1060={instancePath:instancePath+"/data/preprocess",schemaPath:"#/propertie\
s/data/properties/preprocess/else/then/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err1060]:vErrors.
push(err1060),errors++}var _valid27=_errs1066===errors;valid278=_valid27,ifClause26="then"}else{const _errs1083=errors;if(typeof data335!=
"string"&&!(data335&&typeof data335=="object"&&!Array.isArray(data335))){const err1061={instancePath:instancePath+"/data\
/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/else/type",keyword:"type",params:{type:schema11.properties.
data.properties.preprocess.else.else.type}};vErrors===null?vErrors=[err1061]:vErrors.push(err1061),errors++}var _valid27=_errs1083===
errors;valid278=_valid27,ifClause26="else"}if(!valid278){const err1062={instancePath:instancePath+"/data/preprocess",schemaPath:"\
#/properties/data/properties/preprocess/else/if",keyword:"if",params:{failingKeyword:ifClause26}};vErrors===null?vErrors=
[err1062]:vErrors.push(err1062),errors++}var _valid26=_errs1062===errors;valid277=_valid26,ifClause25="else"}if(!valid277){
const err1063={instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/if",keyword:"\
if",params:{failingKeyword:ifClause25}};vErrors===null?vErrors=[err1063]:vErrors.push(err1063),errors++}}if(data303.split!==
void 0){let data340=data303.split;if(data340&&typeof data340=="object"&&!Array.isArray(data340)){for(const key116 in data340)
if(!(key116==="train"||key116==="validation"||key116==="test"||key116==="stratify")){const err1064={instancePath:instancePath+
"/data/split",schemaPath:"#/properties/data/properties/split/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key116}};vErrors===null?vErrors=[err1064]:vErrors.push(err1064),errors++}if(data340.train!==void 0){let data341=data340.
train;if(typeof data341=="number"&&isFinite(data341)){if(data341>1||isNaN(data341)){const err1065={instancePath:instancePath+
"/data/split/train",schemaPath:"#/properties/data/properties/split/properties/train/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1}};vErrors===null?vErrors=[err1065]:vErrors.push(err1065),errors++}if(data341<=0||isNaN(data341)){const err1066={
instancePath:instancePath+"/data/split/train",schemaPath:"#/properties/data/properties/split/properties/train/exclusiveM\
inimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err1066]:vErrors.push(err1066),
errors++}}else{const err1067={instancePath:instancePath+"/data/split/train",schemaPath:"#/properties/data/properties/spl\
it/properties/train/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err1067]:vErrors.push(err1067),
errors++}}if(data340.validation!==void 0){let data342=data340.validation;if(typeof data342=="number"&&isFinite(data342)){
if(data342<0||isNaN(data342)){const err1068={instancePath:instancePath+"/data/split/validation",schemaPath:"#/properties\
/data/properties/split/properties/validation/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?
vErrors=[err1068]:vErrors.push(err1068),errors++}if(data342>=1||isNaN(data342)){const err1069={instancePath:instancePath+
"/data/split/validation",schemaPath:"#/properties/data/properties/split/properties/validation/exclusiveMaximum",keyword:"\
exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err1069]:vErrors.push(err1069),errors++}}else{
const err1070={instancePath:instancePath+"/data/split/validation",schemaPath:"#/properties/data/properties/split/propert\
ies/validation/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err1070]:vErrors.push(err1070),errors++}}
if(data340.test!==void 0){let data343=data340.test;if(typeof data343=="number"&&isFinite(data343)){if(data343<0||isNaN(data343)){
const err1071={instancePath:instancePath+"/data/split/test",schemaPath:"#/properties/data/properties/split/properties/te\
st/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err1071]:vErrors.push(err1071),errors++}
if(data343>=1||isNaN(data343)){const err1072={instancePath:instancePath+"/data/split/test",schemaPath:"#/properties/data\
/properties/split/properties/test/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===
null?vErrors=[err1072]:vErrors.push(err1072),errors++}}else{const err1073={instancePath:instancePath+"/data/split/test",
schemaPath:"#/properties/data/properties/split/properties/test/type",keyword:"type",params:{type:"number"}};vErrors===null?
vErrors=[err1073]:vErrors.push(err1073),errors++}}if(data340.stratify!==void 0&&typeof data340.stratify!="boolean"){const err1074={
instancePath:instancePath+"/data/split/stratify",schemaPath:"#/properties/data/properties/split/properties/stratify/type",
keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err1074]:vErrors.push(err1074),errors++}}else{const err1075={
instancePath:instancePath+"/data/split",schemaPath:"#/properties/data/properties/split/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err1075]:vErrors.push(err1075),errors++}}}else{const err1076={instancePath:instancePath+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err1076]:vErrors.
push(err1076),errors++}}}else{const err1077={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err1077]:vErrors.push(err1077),errors++}return validate10.errors=vErrors,errors===0}
